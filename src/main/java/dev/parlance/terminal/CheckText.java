package dev.parlance.terminal;

import dev.parlance.guide.Severity;
import dev.parlance.review.Examination;
import dev.parlance.review.Observation;

/** What a check found, for people: file by file, and a verdict. */
final class CheckText {

  private CheckText() {}

  static void print(Examination examination, Console console) {
    String file = "";
    for (Observation each : examination.observations()) {
      boolean next = !file.isEmpty() && !file.equals(each.file());
      console.result(next ? Text.of("\n").and(of(each)) : of(each));
      file = each.file();
    }
    console.result(file.isEmpty() ? verdict(examination) : Text.of("\n").and(verdict(examination)));
  }

  private static Text of(Observation each) {
    return Text.line("%s:%d: ".formatted(each.file(), each.line()))
        .and(Text.of(each.severity().word(), ink(each.severity())))
        .and(Text.line(" %s %s".formatted(each.rule().code(), each.sentence())))
        .and("\n")
        .and(Text.line("    next: " + each.remedy()))
        .and("\n");
  }

  static Text verdict(Examination examination) {
    boolean failed = examination.count(Severity.ERROR) > 0;
    return Text.of(failed ? "Failed" : "Passed", failed ? Ink.BAD : Ink.GOOD)
        .and(
            ": %s checked; %s, %s, %s%s%s.\n"
                .formatted(
                    what(examination),
                    Count.of(examination.count(Severity.ERROR), "error"),
                    Count.of(examination.count(Severity.WARNING), "warning"),
                    Count.of(examination.count(Severity.NOTE), "note"),
                    hidden(examination.silenced(), "silenced in the records"),
                    hidden(examination.passed(), "let pass by the baseline")));
  }

  private static String what(Examination examination) {
    return examination.subject() == Examination.Subject.COMMIT_MESSAGE
        ? "1 message"
        : Count.of(examination.records(), "record");
  }

  private static String hidden(int number, String how) {
    return number == 0 ? "" : "; %d %s".formatted(number, how);
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.BAD;
      case WARNING -> Ink.CARE;
      case NOTE -> Ink.FAINT;
    };
  }
}
