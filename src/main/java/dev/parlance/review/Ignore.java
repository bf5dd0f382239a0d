package dev.parlance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark in a record that silences one rule for it: {@code <!-- parlance-ignore ADR051: why -->}.
 *
 * @param rule code or slug, as it is written
 * @param reason empty where none is given
 */
record Ignore(String file, int line, String rule, String reason) {

  private static final String MARK = "parlance-ignore";

  private static final Pattern REMARK =
      Pattern.compile(
          "<!--\\s{0,9}parlance-ignore\\s{1,9}([A-Za-z0-9-]{1,40})\\s{0,9}(?::([^\\n]{0,400}?))?-->");

  static List<Ignore> in(Exhibit record) {
    String text = record.text();
    if (!text.contains(MARK)) {
      return List.of();
    }
    List<Ignore> all = new ArrayList<>();
    int number = 0;
    boolean code = false;
    for (String line : text.split("\n", -1)) {
      number++;
      code ^= line.stripLeading().startsWith("```");
      Matcher remark = REMARK.matcher(code ? "" : line);
      while (remark.find()) {
        String reason = remark.group(2) == null ? "" : remark.group(2).strip();
        all.add(new Ignore(record.file(), number, remark.group(1), reason));
      }
    }
    return all;
  }

  /** Whether it names a rule and says why. */
  boolean isValid() {
    return !reason.isEmpty() && Checks.rule(rule).isPresent();
  }

  boolean silences(Observation observation) {
    return isValid() && Checks.rule(rule).filter(observation.rule()::equals).isPresent();
  }
}
