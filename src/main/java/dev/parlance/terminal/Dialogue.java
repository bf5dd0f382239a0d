package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.interview.Agenda;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;

/** Takes a review from step to step with whoever sits at the terminal. */
final class Dialogue {

  private final Asking asking;
  private final Console console;
  private final Agenda agenda;
  private final Prompts prompts;
  private final Keeping keeping;

  /** Where one reply led: the review after it, and whether somebody wants to go back. */
  private record Turn(Review review, Way way) {}

  private enum Way {
    ON,
    BACK
  }

  Dialogue(Asking asking, Console console, Agenda agenda, Prompts prompts, Keeping keeping) {
    this.asking = asking;
    this.console = console;
    this.agenda = agenda;
    this.prompts = prompts;
    this.keeping = keeping;
  }

  /** The review with every step taken that was still to be taken. */
  Review conduct(Review start) {
    return conduct(start, agenda.next(start));
  }

  /** The review with its last step taken again. */
  Review back(Review review) {
    return conduct(review, agenda.last(review));
  }

  private Review conduct(Review start, Optional<Step> first) {
    Review review = start;
    Optional<Step> step = first;
    while (step.isPresent()) {
      Step here = step.get();
      Turn turn = turn(review, here);
      review = turn.review();
      step =
          turn.way() == Way.BACK
              ? agenda.before(review, here).or(() -> Optional.of(here))
              : agenda.next(review);
    }
    return review;
  }

  /** One line from the terminal; leaving there and then loses nothing. */
  String line(String prompt, Menu menu, List<String> words) {
    try {
      return asking.line(prompt, menu, words);
    } catch (UserInterruptException | EndOfFileException left) {
      throw leaving();
    }
  }

  void say(List<String> lines) {
    console.say(Layout.of(lines, asking.columns()));
  }

  void say(Problem problem) {
    say(List.of("! " + problem.sentence(), "  " + problem.remedy()));
  }

  Problem leaving() {
    return new Problem(
        ExitCode.CANCELLED, "The review was left. " + keeping.whereabouts(), keeping.remedy());
  }

  private Turn turn(Review review, Step step) {
    Prompt prompt = prompts.of(review, step);
    show(prompt);
    while (true) {
      String typed = line("> ", prompt.menu(), Aside.words());
      try {
        Optional<Turn> turn = turn(review, step, prompt, typed);
        if (turn.isPresent()) {
          return turn.get();
        }
      } catch (Problem problem) {
        if (problem.exitCode() == ExitCode.CANCELLED) {
          throw problem;
        }
        say(problem);
      }
    }
  }

  private Optional<Turn> turn(Review review, Step step, Prompt prompt, String typed) {
    Optional<Aside> aside = Aside.of(typed);
    if (aside.isEmpty()) {
      return Optional.of(new Turn(kept(review, prompt.reply().apply(typed), step), Way.ON));
    }
    String behind = typed.contains(" ") ? typed.substring(typed.indexOf(' ') + 1) : "";
    switch (aside.get()) {
      case BACK -> {
        return Optional.of(new Turn(review, Way.BACK));
      }
      case SKIP -> {
        return Optional.of(new Turn(skipped(review, step, prompt), Way.ON));
      }
      case QUIT -> throw leaving();
      case HELP -> {
        help(prompt);
        show(prompt);
      }
      case WHY -> say(prompt.why());
      case WHAT_IF -> say(prompt.whatIf().apply(behind));
      case SAVE -> say(List.of(keeping.save(behind, review)));
    }
    return Optional.empty();
  }

  private Review skipped(Review review, Step step, Prompt prompt) {
    if (prompt.skippable() == Prompt.Skip.REFUSED) {
      throw new Problem(
          ExitCode.USAGE,
          "This cannot be left open.",
          "Answer it, go 'back', or 'quit' and resume later.");
    }
    return kept(review, agenda.skip(review, step), step);
  }

  private Review kept(Review before, Review review, Step step) {
    keeping.keep(review);
    List<String> remarks = prompts.remarks(before, review, step);
    if (!remarks.isEmpty()) {
      say(remarks);
    }
    return review;
  }

  private void show(Prompt prompt) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(prompt.lines());
    if (prompt.menu().isEmpty()) {
      lines.add("(? for help)");
    }
    say(lines);
  }

  private void help(Prompt prompt) {
    List<String> lines = new ArrayList<>(asking.listed(prompt.menu()));
    lines.add("Besides an answer, you can type:");
    for (Aside each : Aside.values()) {
      lines.add("  %-8s  %s".formatted(each.word(), each.does()));
    }
    lines.add("Choices are picked with the arrow keys or typed, by word or number; Tab completes.");
    lines.add("Behind @ stands who said so, behind # a note: 2 @Grace # it decides who works");
    say(lines);
  }
}
