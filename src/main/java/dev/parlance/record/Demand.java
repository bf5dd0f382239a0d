package dev.parlance.record;

/** Which records of a log somebody wants to see. */
@FunctionalInterface
public interface Demand {

  /** Everything there is. */
  Demand NOTHING = text -> record -> true;

  /** Looks at the text of a record before any more of it is read. */
  Look at(String text);

  /** A look at one record; what was seen of its text is not looked for again. */
  @FunctionalInterface
  interface Look {

    /** Whether the record may be wanted, by its text alone: else it is not read any further. */
    default boolean mayWant() {
      return true;
    }

    /** Whether it is, by what it says of itself as well. To be asked once. */
    boolean wants(RecordSummary record);
  }
}
