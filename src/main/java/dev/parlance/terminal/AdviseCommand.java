package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.AdviceTree;
import java.util.List;

/** What the guide says, and why; writes nothing. */
final class AdviseCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("advise", Group.DECIDE, "Says what the guide advises and why; writes nothing.")
          .with(AnswersInput.COMPONENTS)
          .with(AnswersInput.OPTION)
          .with(Option.JSON)
          .example("advise --answers review.yaml", "Advice, arguments, and what would change it.");

  private final GuideInForce guide;
  private final AnswersInput answers;
  private final Reviews reviews;

  AdviseCommand(GuideInForce guide, AnswersInput answers, Reviews reviews) {
    this.guide = guide;
    this.answers = answers;
    this.reviews = reviews;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide read = guide.read(words);
    AnswerSheet sheet = sheet(words, console, read);
    List<Advice> advice = new Deliberation(read).on(sheet).advice();
    if (words.flag("json")) {
      console.json(AdviceTree.of(read, sheet.components(), advice));
      return ExitCode.DONE;
    }
    for (int i = 0; i < advice.size(); i++) {
      console.result(
          AdviceText.of(read, sheet.components().get(i), advice.get(i), console.reading()));
    }
    return ExitCode.DONE;
  }

  private AnswerSheet sheet(Words words, Console console, Guide read) {
    boolean isAsked = words.option(AnswersInput.OPTION.name()).isEmpty() && reviews.areHeld();
    return isAsked
        ? reviews.advice(read, Reviews.of(words.values(AnswersInput.COMPONENTS.name())), console)
        : answers.read(words, read);
  }
}
