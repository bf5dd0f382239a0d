package dev.parlance.record;

/** A record's file as it was at some time: its path and its text. */
public record Edition(String file, String text) {

  /** What a log says of the record as it was then. */
  public RecordSummary summary() {
    return RecordSummary.read(file, text);
  }
}
