package dev.parlance.record;

/** A place that says the status, and what that means. */
record Statement(Field field, StatusText text) {

  static Statement of(Field field) {
    return new Statement(field, StatusText.of(field.text()));
  }

  boolean isEmpty() {
    return field.text().isEmpty();
  }

  /**
   * Whether it speaks of the record and not of what is decided, where its section stands below
   * another one.
   *
   * @param besideDecision whether a section "Decision" stands next to it
   */
  boolean isOfRecord(boolean besideDecision) {
    return besideDecision ? text.isUnderstood() : text.isPlain();
  }

  /**
   * Whether it stands in a section, names something else and says no status: what is said there
   * must not be lost when a status comes.
   */
  boolean isOfOthers() {
    return status() == RecordStatus.UNKNOWN
        && field.key().isEmpty()
        && (text.namesRecords() || field.text().contains("]("));
  }

  RecordStatus status() {
    return text.status();
  }
}
