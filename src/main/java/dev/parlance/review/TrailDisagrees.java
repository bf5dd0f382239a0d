package dev.parlance.review;

import dev.parlance.repository.Trails.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a commit says of a record is what the record says in it. */
final class TrailDisagrees implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR031",
          "trail-disagrees",
          "The trailers of a commit say something else of a record than its file did.");

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
    History history = docket.history();
    return history.of(record).stream()
        .filter(version -> !version.values("ADR-Status").isEmpty())
        .flatMap(version -> history.past(version, record).stream())
        .filter(
            past -> past.version().values("ADR-Number").stream().anyMatch(past.summary()::isCalled))
        .limit(1) // the ones before it are history
        .flatMap(past -> disagreement(record, past).stream());
  }

  private static Optional<Observation> disagreement(Exhibit record, Past past) {
    Version said = past.version();
    return different("status", said.values("ADR-Status"), past.summary().status().word())
        .or(() -> different("version", said.values("ADR-Version"), "" + past.summary().version()))
        .or(() -> languages(past))
        .map(
            sentence ->
                RULE.at(
                    record,
                    record.lines().status(),
                    "Commit %s says of %s that its %s."
                        .formatted(past.commit(), record.id(), sentence),
                    "Take the step again with Parlance; what is committed cannot be mended."));
  }

  private static Optional<String> different(String what, List<String> said, String is) {
    return said.isEmpty() || said.contains(is)
        ? Optional.empty()
        : Optional.of("%s is %s, and the file says %s".formatted(what, said.get(0), is));
  }

  private static Optional<String> languages(Past past) {
    Set<String> is = new HashSet<>();
    past.summary().components().forEach(each -> is.add(each.name() + "=" + each.language()));
    List<String> said = past.version().values("ADR-Component");
    return said.stream()
        .filter(each -> !is.contains(each))
        .findFirst()
        .map(each -> "language is %s, and the file says otherwise".formatted(each));
  }
}
