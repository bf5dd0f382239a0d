package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The steps of a record's life, and which may follow on which status. */
public enum Transition {
  PROPOSE(RecordStatus.PROPOSED),
  ACCEPT(RecordStatus.ACCEPTED),
  REJECT(RecordStatus.REJECTED),
  WITHDRAW(RecordStatus.WITHDRAWN),
  DEPRECATE(RecordStatus.DEPRECATED),
  SUPERSEDE(RecordStatus.SUPERSEDED);

  private final RecordStatus target;

  Transition(RecordStatus target) {
    this.target = target;
  }

  /** What a record is afterwards. */
  public RecordStatus target() {
    return target;
  }

  /** The command: "accept". */
  public String verb() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The steps that a record of this status may take. */
  public static List<Transition> from(RecordStatus status) {
    return Arrays.stream(values()).filter(each -> each.follows(status)).toList();
  }

  /**
   * Refuses a record that may not take this step.
   *
   * @param id what the record is called where it is called upon: "0007"
   */
  public void require(RecordSummary record, String id) {
    if (follows(record.status())) {
      return;
    }
    throw new Problem(
        ExitCode.REFUSED,
        "%s %s and cannot become %s.".formatted(id, standing(record), target.word()),
        remedy(record.status(), id));
  }

  private boolean follows(RecordStatus status) {
    return switch (this) {
      case PROPOSE ->
          status == RecordStatus.DRAFT
              || status == RecordStatus.DEFERRED
              || status == RecordStatus.UNFILLED
              || status == RecordStatus.NONE;
      case ACCEPT, REJECT, WITHDRAW -> status == RecordStatus.PROPOSED;
      case DEPRECATE, SUPERSEDE -> status == RecordStatus.ACCEPTED;
    };
  }

  private static String standing(RecordSummary record) {
    return switch (record.status()) {
      case UNKNOWN -> "has the status '%s', which is not understood,".formatted(record.rawStatus());
      case UNFILLED -> "still has the status of its template";
      case NONE -> "has no status";
      default -> "is " + record.status().word();
    };
  }

  private static String remedy(RecordStatus status, String id) {
    if (status == RecordStatus.UNKNOWN) {
      return "Write a status that is known into the file, such as proposed or accepted.";
    }
    List<Transition> next = from(status);
    if (next.isEmpty()) {
      return "Nothing follows on %s; a new decision may: parlance decide, or parlance new TITLE."
          .formatted(status.word());
    }
    return "What may follow: %s."
        .formatted(next.stream().map(each -> each.call(id)).collect(Collectors.joining(", ")));
  }

  private String call(String id) {
    return "parlance %s %s%s".formatted(verb(), id, this == SUPERSEDE ? " --by M" : "");
  }
}
