package dev.parlance.review;

import dev.parlance.repository.Trails.Version;
import java.util.List;
import java.util.stream.Stream;

/** What was accepted stays as it was accepted; git's history is the witness. */
final class AcceptedTextChanged implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR030",
          "accepted-text-changed",
          "The text of a record is not the one that was accepted.");

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
    if (!Past.isSettled(record.summary().status())) {
      return Stream.empty();
    }
    History history = docket.history();
    List<Version> newestFirst = history.of(record);
    boolean untouched = newestFirst.size() == 1 && record.isStoredAs(newestFirst.get(0));
    if (newestFirst.isEmpty() || untouched) {
      return Stream.empty();
    }
    Accepted accepted = new Accepted();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      history.past(newestFirst.get(i), record).ifPresent(accepted::follow);
    }
    Wording now = new Wording(record);
    return accepted
        .acceptance()
        .filter(acceptance -> !accepted.covers(now))
        .map(
            acceptance ->
                found(record, acceptance, now.substance().firstNew(accepted.last().substance())))
        .stream();
  }

  private static Observation found(Exhibit record, Past acceptance, int line) {
    return RULE.at(
        record,
        line,
        "The text of %s is not the one that was accepted by commit %s."
            .formatted(record.id(), acceptance.commit()),
        "Supersede it, or bring the text back; a slip of the pen is mended by: parlance amend %s"
            .formatted(record.id() + " --typo"));
  }
}
