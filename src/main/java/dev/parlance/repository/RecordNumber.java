package dev.parlance.repository;

import dev.parlance.record.Digits;

/** The number of a record, written with at least as many digits as the log has it. */
public record RecordNumber(int value, int width) {

  public RecordNumber {
    if (value < 1 || width < 1) {
      throw new IllegalArgumentException("not a record number: " + value + " / " + width);
    }
  }

  /** Such as {@code 0007}. */
  public String label() {
    return Digits.of(value, width);
  }

  @Override
  public String toString() {
    return label();
  }
}
