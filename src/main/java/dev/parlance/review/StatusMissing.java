package dev.parlance.review;

import dev.parlance.record.RecordStatus;
import java.util.List;
import java.util.stream.Stream;

/** A record without a status may be a draft or a law; a log that does without is told so once. */
final class StatusMissing implements Check {

  static final Rule RULE = Rule.warning("ADR006", "status-missing", "A record says no status.");

  private static final int MANY = 5;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    List<Exhibit> without = docket.exhibits().filter(each -> each.is(RecordStatus.NONE)).toList();
    boolean custom = without.size() >= MANY && without.size() * 2 > docket.size();
    return custom
        ? Stream.of(ofLog(docket, without.size()))
        : without.stream().map(StatusMissing::ofRecord);
  }

  private static Observation ofRecord(Exhibit each) {
    return RULE.at(
        each,
        each.lines().status(),
        "%s says no status.".formatted(each.id()),
        "Write 'status: accepted', or whatever it is, in the manner of the log.");
  }

  private static Observation ofLog(Docket docket, int without) {
    return RULE.at(
        docket.directory().path(),
        1,
        "%d of %d records say no status.".formatted(without, docket.size()),
        "Where that is the custom, turn the rule off: 'check: {severity: {%s: off}}' in .parlance.yaml."
            .formatted(RULE.slug()));
  }
}
