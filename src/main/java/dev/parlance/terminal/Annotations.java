package dev.parlance.terminal;

import dev.parlance.guide.Severity;
import dev.parlance.review.Examination;
import dev.parlance.review.Observation;

/** What a check found, as commands to GitHub Actions, which shows them in the diff. */
final class Annotations {

  private Annotations() {}

  static void print(Examination examination, Console console) {
    examination.observations().forEach(each -> console.result(line(each)));
    console.result(CheckText.verdict(examination));
  }

  private static String line(Observation each) {
    return "::%s file=%s,line=%d,title=%s::%s"
        .formatted(
            word(each.severity()),
            property(each.file()),
            each.line(),
            property(each.rule().code() + " " + each.rule().slug()),
            message(each.sentence() + "\n" + each.remedy()));
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  /** A line feed would end the command, and so begin one of somebody else's. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
