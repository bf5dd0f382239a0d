package dev.parlance.review;

import dev.parlance.record.RecordDate;
import dev.parlance.record.RecordStatus;
import dev.parlance.repository.Trails.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal is decided on or withdrawn. */
final class ProposedTooLong implements RecordCheck {

  static final Rule RULE =
      Rule.warning(
          "ADR061",
          "proposed-too-long",
          "A record has been proposed for longer than the settings allow.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean asksHistory() {
    return true;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return Stream.of(record)
        .filter(each -> each.is(RecordStatus.PROPOSED))
        .flatMap(
            each ->
                since(docket, each).stream()
                    .filter(day -> days(day, docket) > docket.settings().proposedDays())
                    .map(day -> found(each, days(day, docket))));
  }

  /** The day that the record names, else that of its first commit. */
  private static Optional<LocalDate> since(Docket docket, Exhibit each) {
    List<Version> versions = docket.history().of(each);
    Optional<LocalDate> said = RecordDate.of(each.summary().date());
    return said.isPresent() || versions.isEmpty()
        ? said
        : Optional.of(
            LocalDate.ofInstant(versions.get(versions.size() - 1).when(), ZoneOffset.UTC));
  }

  private static long days(LocalDate day, Docket docket) {
    return ChronoUnit.DAYS.between(day, docket.today());
  }

  private static Observation found(Exhibit each, long days) {
    return RULE.at(
        each,
        each.lines().date(),
        "%s has been proposed for %d days.".formatted(each.id(), days),
        "Decide: parlance accept %s, reject %s or withdraw %s"
            .formatted(each.id(), each.id(), each.id()));
  }
}
