package dev.parlance.record;

/** A place that says the status, and what that means. */
record Statement(Field field, StatusText text) {

  static Statement of(Field field) {
    return new Statement(field, StatusText.of(field.text()));
  }

  boolean isEmpty() {
    return field.text().isEmpty();
  }

  RecordStatus status() {
    return text.status();
  }
}
