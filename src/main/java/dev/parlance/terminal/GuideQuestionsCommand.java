package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.guide.Question.Phase;
import java.util.LinkedHashMap;
import java.util.Map;

/** The questions of the guide, with the words that an answers file takes. */
final class GuideQuestionsCommand implements Verb {

  private static final Usage USAGE =
      Usage.of(
              "guide questions", Group.GUIDE, "Lists the questions of the guide and their options.")
          .with(GuideFiles.ONE)
          .with(dev.parlance.terminal.Option.JSON)
          .example("guide questions", "What an answers file can say.");

  private final GuideFiles files;

  GuideQuestionsCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide read = GuideFiles.read(files.guide(words));
    if (words.flag("json")) {
      console.json(new GuideTree(read).questions());
      return ExitCode.DONE;
    }
    Page page =
        new Page()
            .prose(
                "%s %s asks %d questions. Every one can be answered with %s, and every one that takes many options with %s."
                    .formatted(
                        read.head().id(),
                        read.head().version(),
                        read.questions().size(),
                        Question.DO_NOT_KNOW,
                        Question.NONE));
    read.questions().forEach(question -> page.terms(heading(question), options(question)));
    console.page(page);
    return ExitCode.DONE;
  }

  private static String heading(Question question) {
    return "%s (%s%s) %s"
        .formatted(
            question.id(),
            question.arity() == Arity.ONE ? "one" : "many",
            question.phase() == Phase.DECIDING ? "" : ", for the record",
            question.asks());
  }

  private static Map<String, String> options(Question question) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Option option : question.options()) {
      String help = option.help().isEmpty() ? "" : ". " + option.help();
      terms.put(option.id(), option.name() + help);
    }
    return terms;
  }
}
