package dev.parlance.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What becomes of a record when one that takes its place is accepted. */
public enum Succession {
  /** It is superseded. */
  WHOLE,
  /** Only some of its components are decided anew: it is amended and stays in force. */
  PART;

  public static Succession of(RecordSummary old, RecordSummary successor) {
    Set<String> left = new HashSet<>(names(old));
    left.removeAll(names(successor));
    boolean language = !old.components().isEmpty() && !successor.components().isEmpty();
    return language && !left.isEmpty() ? PART : WHOLE;
  }

  /** What the successor's file says of the old record. */
  public String verb() {
    return this == WHOLE ? "supersedes" : "amends";
  }

  /** The old record's file once the successor is accepted. */
  public RecordEdit applied(RecordEdit old, RecordSummary successor, LocalDate date) {
    return this == WHOLE
        ? old.withDate(date).supersededBy(successor)
        : old.withLink("amended by", successor);
  }

  private static Set<String> names(RecordSummary record) {
    Set<String> names = new HashSet<>();
    record.components().forEach(each -> names.add(each.name()));
    return names;
  }
}
