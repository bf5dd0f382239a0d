package dev.parlance.review;

import dev.parlance.guide.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    return of(docket, checks, () -> {});
  }

  /** The same; {@code step} is told of every record that has been looked at. */
  public static Examination of(Docket docket, List<Check> checks, Runnable step) {
    Severities severities = new Severities(docket);
    List<Observation> found = new ArrayList<>();
    docket.beginHistory();
    try {
      observations(docket, checks, step)
          .flatMap(each -> severities.judged(each).stream())
          .forEach(found::add);
    } finally {
      docket.close();
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

  /**
   * Record by record what concerns each, while the history is walked; then what that says of each,
   * and what concerns them together.
   */
  private static Stream<Observation> observations(
      Docket docket, List<Check> checks, Runnable step) {
    List<RecordCheck> byItself = new ArrayList<>();
    List<RecordCheck> byHistory = new ArrayList<>();
    List<Check> together = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof RecordCheck one) {
        (one.asksHistory() ? byHistory : byItself).add(one);
      } else {
        together.add(check);
      }
    }
    return Stream.of(
            inRecords(docket, byItself, () -> {}),
            inRecords(docket, byHistory, step),
            together.stream().flatMap(check -> check.in(docket)))
        .flatMap(each -> each);
  }

  private static Stream<Observation> inRecords(
      Docket docket, List<RecordCheck> checks, Runnable step) {
    return docket
        .exhibits()
        .flatMap(
            record -> {
              List<Observation> found =
                  checks.stream().flatMap(check -> check.in(docket, record)).toList();
              record.putAway();
              step.run();
              return found.stream();
            });
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
