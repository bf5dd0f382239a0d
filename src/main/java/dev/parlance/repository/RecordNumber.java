package dev.parlance.repository;

/** The number of a record, written with at least as many digits as the log has it. */
public record RecordNumber(int value, int width) {

  public RecordNumber {
    if (value < 1 || width < 1) {
      throw new IllegalArgumentException("not a record number: " + value + " / " + width);
    }
  }

  /** Such as {@code 0007}. */
  public String label() {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  @Override
  public String toString() {
    return label();
  }
}
