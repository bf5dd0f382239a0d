package dev.parlance.review;

import dev.parlance.record.RecordDate;
import dev.parlance.record.RecordLines.Unticked;
import dev.parlance.record.RecordStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was left to do after a decision gets done. */
final class FollowUpOverdue implements RecordCheck {

  static final Rule RULE =
      Rule.warning("ADR062", "follow-up-overdue", "A follow-up item is open after its date.");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.ACCEPTED) && each.text().contains("[ ]"))
        .flatMap(
            each ->
                Stream.of("follow-up", "follow up", "action items")
                    .flatMap(heading -> each.lines().unticked(heading).stream())
                    .flatMap(item -> overdue(docket, each, item).stream()));
  }

  /** An item has the day that it names, or else the day by which the record is reviewed. */
  private static Optional<Observation> overdue(Docket docket, Exhibit each, Unticked item) {
    Matcher day = DAY.matcher(item.text());
    Optional<LocalDate> due = day.find() ? RecordDate.of(day.group()) : each.reviewBy();
    return due.filter(docket.today()::isAfter)
        .map(
            then ->
                RULE.at(
                    each,
                    item.line(),
                    "Open since %s: %s".formatted(then, item.text()),
                    "Do it and tick the box."));
  }
}
