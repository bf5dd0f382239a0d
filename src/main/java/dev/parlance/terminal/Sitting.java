package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.AnswerSheetReader;
import dev.parlance.interview.AnswerSheetWriter;
import dev.parlance.interview.Freshness;
import dev.parlance.interview.Review;
import dev.parlance.record.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A review from its first question to the word of those who decide. */
final class Sitting {

  private static final Menu ENDINGS =
      Menu.of(
          new Menu.Row("yes", "Write it, and commit it"),
          new Menu.Row("edit", "Open the answers that it is made from in your editor"),
          new Menu.Row("back", "To the last question"),
          new Menu.Row("save", "Keep the answers for later, and write nothing"),
          new Menu.Row("cancel", "Leave, as Ctrl-C does; the answers are kept"));

  private static final Menu AGAIN =
      Menu.of(
          new Menu.Row("again", "Open the editor again, with what was written there"),
          new Menu.Row("drop", "Leave the answers as they were before"));

  private final Guide guide;
  private final Agenda agenda;
  private final Deliberation deliberation;
  private final Surroundings surroundings;
  private final List<String> deciders;
  private final Dialogue dialogue;
  private final DraftKeeping keeping;
  private final Editor editor;

  Sitting(
      Guide guide,
      Agenda agenda,
      Deliberation deliberation,
      Surroundings surroundings,
      List<String> deciders,
      Dialogue dialogue,
      DraftKeeping keeping,
      Editor editor) {
    this.guide = guide;
    this.agenda = agenda;
    this.deliberation = deliberation;
    this.surroundings = surroundings;
    this.deciders = deciders;
    this.dialogue = dialogue;
    this.keeping = keeping;
    this.editor = editor;
  }

  /** Everything that was answered, to be gone through again. */
  Review again(AnswerSheet answered) {
    dialogue.say(
        List.of(
            "Enter keeps what is recorded; 'back' leads to the answers, and 'edit' at the end opens"
                + " all of them."));
    return agenda.again(answered);
  }

  /**
   * The answers, once they are complete and their record was seen; empty: kept for later.
   *
   * @param preview the record that a draft makes
   */
  Optional<AnswerSheet> take(Review start, Function<Draft, Preview> preview) {
    Review review = dialogue.conduct(start);
    show(review, preview);
    while (true) {
      String word = dialogue.line("> ", ENDINGS, List.of());
      switch (word) {
        case "yes", "y" -> {
          return Optional.of(fresh(review));
        }
        case "save" -> {
          dialogue.say(List.of(keeping.whereabouts(), keeping.remedy()));
          return Optional.empty();
        }
        case "cancel", "quit" -> throw dialogue.leaving();
        case "back", "edit" -> {
          review = word.equals("edit") ? edited(review) : dialogue.back(review);
          show(review, preview);
        }
        default ->
            dialogue.say(List.of("Type one of: %s.".formatted(String.join(", ", ENDINGS.words()))));
      }
    }
  }

  /** The record is on file. */
  void done() {
    keeping.done();
  }

  private void show(Review review, Function<Draft, Preview> preview) {
    Draft draft = deliberation.on(fresh(review)).draft(surroundings.today());
    Preview record = preview.apply(draft);
    dialogue.say(List.of("", "This is the record as it will be written:", ""));
    dialogue.say(record.text().lines().toList());
    dialogue.say(Motion.lines(draft, record.place()));
    dialogue.say(List.of("", "Write it?"));
  }

  /** What was edited is read as strictly as any answers file; what is missing is asked. */
  private Review edited(Review review) {
    String text = text(review);
    while (true) {
      try {
        text = keeping.edited(text, editor::edit);
        Review read = agenda.resume(new AnswerSheetReader(guide).read("answers", text));
        keeping.keep(read);
        return dialogue.conduct(read);
      } catch (Problem problem) {
        if (problem.exitCode() == ExitCode.CANCELLED) {
          throw problem;
        }
        dialogue.say(problem);
        if (!dialogue.line("> ", AGAIN, List.of()).equals("again")) {
          return review;
        }
      }
    }
  }

  private String text(Review review) {
    return AnswerSheetWriter.write(fresh(review));
  }

  private AnswerSheet fresh(Review review) {
    return new Freshness(guide).fresh(review.sheet()).decidedBy(deciders);
  }
}
