package dev.parlance.review;

import java.util.stream.Stream;

/** What a reader sees is what the file says. */
final class BidiControl implements RecordCheck {

  static final Rule RULE =
      Rule.error("ADR070", "bidi-control", "A character turns the direction of reading around.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Strange.in(record.text(), BidiControl::is).stream()
        .map(
            strange ->
                RULE.at(
                    record,
                    strange.line(),
                    "%s, which turns the text around: the line does not say what it shows."
                        .formatted(strange.said()),
                    "Take the character away, or spell it &#x202E; where it is meant."));
  }

  static boolean is(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
