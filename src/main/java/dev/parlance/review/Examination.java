package dev.parlance.review;

import dev.parlance.guide.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What came of holding a log to the checks.
 *
 * @param directory what was looked at: the directory of the log, or the file of a message
 * @param records how many were looked at
 * @param silenced how many observations a remark in a record silences
 * @param passed how many observations the baseline lets pass
 */
public record Examination(
    Subject subject,
    String directory,
    int records,
    List<Observation> observations,
    int silenced,
    int passed) {

  /** What can be looked at. */
  public enum Subject {
    LOG,
    COMMIT_MESSAGE
  }

  public Examination {
    observations = List.copyOf(observations);
  }

  /** What is wrong with the message of a commit that is about to be made. */
  public static Examination ofMessage(Docket docket, String file, String text) {
    List<Observation> found = new MessageDisagrees(docket, file).in(text);
    return new Examination(Subject.COMMIT_MESSAGE, file, 0, found, 0, 0);
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
    return new Examination(
        Subject.LOG, docket.directory().path(), docket.size(), left, ignores.silenced(), 0);
  }

  /** The same without what is in these files. */
  public Examination without(Set<String> files) {
    return with(observations.stream().filter(each -> !files.contains(each.file())).toList());
  }

  private Examination with(List<Observation> others) {
    return new Examination(subject, directory, records, others, silenced, passed);
  }

  /** The same with warnings as errors. */
  public Examination strictly() {
    return with(
        observations.stream()
            .map(each -> each.severity() == Severity.WARNING ? each.as(Severity.ERROR) : each)
            .toList());
  }

  /** The same without what a baseline lets pass; {@code file} is where that stands. */
  public Examination letting(Baseline baseline, String file) {
    int hidden = observations.size() - baseline.without(observations).size();
    return new Examination(
        subject,
        directory,
        records,
        baseline.applied(file, observations),
        silenced,
        passed + hidden);
  }

  public long count(Severity severity) {
    return observations.stream().filter(each -> each.severity() == severity).count();
  }
}
