package dev.parlance.record;

/** Which records of a log somebody wants to see. */
@FunctionalInterface
public interface Demand {

  /** Everything there is. */
  Demand NOTHING = (record, text) -> true;

  /** Whether the record is one of them, by what it says of itself and by its text. */
  boolean wants(RecordSummary record, String text);

  /** Whether it may be, by its text alone: a record that is not is not read any further. */
  default boolean mayWant(String text) {
    return true;
  }
}
