package dev.parlance.review;

import dev.parlance.guide.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What came of holding a log to the checks.
 *
 * @param records how many were looked at
 * @param silenced how many observations a remark in a record silences
 * @param passed how many observations the baseline lets pass
 */
public record Examination(
    String directory, int records, List<Observation> observations, int silenced, int passed) {

  public Examination {
    observations = List.copyOf(observations);
  }

  /** Everything that the checks find, as severe as the settings have it. */
  public static Examination of(Docket docket, List<Check> checks) {
    List<Observation> found = new ArrayList<>();
    Severities severities = new Severities(docket);
    for (Check check : checks) {
      check.in(docket).flatMap(each -> severities.judged(each).stream()).forEach(found::add);
    }
    Ignores ignores = new Ignores(docket);
    List<Observation> left = new ArrayList<>();
    for (Observation each : ignores.applied(found)) {
      severities.judged(each).ifPresent(left::add);
    }
    left.sort(Observation.IN_ORDER);
    return new Examination(docket.directory().path(), docket.size(), left, ignores.silenced(), 0);
  }

  /** The same for those files alone; what is said of the whole log stays. */
  public Examination only(Set<String> files) {
    List<Observation> left =
        observations.stream()
            .filter(each -> each.file().equals(directory) || files.contains(each.file()))
            .toList();
    return new Examination(directory, records, left, silenced, passed);
  }

  public Examination with(List<Observation> others) {
    return new Examination(directory, records, others, silenced, passed);
  }

  /** The same without what a baseline lets pass; {@code file} is where that stands. */
  public Examination letting(Baseline baseline, String file) {
    int hidden = observations.size() - baseline.without(observations).size();
    return new Examination(
        directory, records, baseline.applied(file, observations), silenced, passed + hidden);
  }

  public long count(Severity severity) {
    return observations.stream().filter(each -> each.severity() == severity).count();
  }
}
