package dev.parlance.record;

import dev.parlance.Commonest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headings of a log have before the title: {@code 7. }, {@code ADR-007: }, or nothing.
 *
 * @param word before the number
 * @param width of a number with zeros before it; 1 without
 * @param end behind the number
 */
public record HeadingForm(String word, int width, String end) {

  /** A title and no number. */
  public static final HeadingForm PLAIN = new HeadingForm("", 1, "");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?<word>(?:(?:M?ADR|DR|AD|RFC)[-_ #]{0,2})?)(?<digits>\\d{1,6})"
              + "(?<end>(?:[ \\t]*[.:)–—-]+)?[ \\t]+|[ \\t]*：[ \\t]*)\\S.*");

  /** That of one record; plain where it has another number than its file. */
  public static HeadingForm of(String file, String text) {
    String title = new Anatomy(text).outline().title().map(Heading::text).orElse("");
    Matcher numbered = NUMBERED.matcher(title);
    if (!numbered.matches()) {
      return PLAIN;
    }
    String digits = numbered.group("digits");
    boolean files = FileNumber.in(file).orElse(-1) == Integer.parseInt(digits);
    int width = digits.startsWith("0") ? digits.length() : 1;
    return files ? new HeadingForm(numbered.group("word"), width, numbered.group("end")) : PLAIN;
  }

  /** That of most; where as many have others, the one that is last. */
  public static HeadingForm most(List<HeadingForm> oldestFirst) {
    List<HeadingForm> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    return newestFirst.isEmpty() ? PLAIN : Commonest.of(newestFirst);
  }

  /** What stands before a title; nothing where the record has no number. */
  String lead(OptionalInt number) {
    if (number.isEmpty() || equals(PLAIN)) {
      return "";
    }
    return word + Digits.of(number.getAsInt(), width) + end;
  }
}
