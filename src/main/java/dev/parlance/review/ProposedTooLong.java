package dev.parlance.review;

import dev.parlance.record.RecordDate;
import dev.parlance.record.RecordStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** A proposal is decided on or withdrawn. */
final class ProposedTooLong implements Check {

  static final Rule RULE =
      Rule.warning(
          "ADR061", "proposed-too-long", "A record has been proposed for longer than the settings allow.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    return docket
        .exhibits()
        .filter(each -> each.is(RecordStatus.PROPOSED))
        .flatMap(
            each ->
                RecordDate.of(each.summary().date()).stream()
                    .filter(day -> days(day, docket) > docket.settings().proposedDays())
                    .map(day -> found(each, days(day, docket))));
  }

  private static long days(LocalDate day, Docket docket) {
    return ChronoUnit.DAYS.between(day, docket.today());
  }

  private static Observation found(Exhibit each, long days) {
    return RULE.at(
        each,
        each.lines().date(),
        "%s has been proposed for %d days.".formatted(each.id(), days),
        "Decide: parlance accept %s, reject %s or withdraw %s".formatted(each.id(), each.id(), each.id()));
  }
}
