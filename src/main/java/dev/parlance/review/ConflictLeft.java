package dev.parlance.review;

import java.util.List;
import java.util.stream.Stream;

/** What git could not merge has been settled by a person. */
final class ConflictLeft implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR008", "conflict-left", "The marks that git sets in a conflict stand in a record.");

  private static final List<String> MARKS = List.of("<<<<<<< ", "=======", ">>>>>>> ");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> isMarked(each.text()))
        .map(
            each ->
                RULE.at(
                    each,
                    each.lines().holding(MARKS.get(0)),
                    "A conflict of a merge begins here, and is not settled.",
                    "Keep what is to hold of both sides, and take the marks away."));
  }

  /** Whether all stand there, each at the beginning of a line and one after the other. */
  private static boolean isMarked(String text) {
    int at = text.startsWith(MARKS.get(0)) ? 0 : text.indexOf("\n" + MARKS.get(0));
    for (String mark : MARKS.subList(1, MARKS.size())) {
      at = at < 0 ? at : text.indexOf("\n" + mark, at);
    }
    return at >= 0;
  }
}
