package dev.parlance.review;

import dev.parlance.record.Substance;
import org.jspecify.annotations.Nullable;

/** A text of a record; its substance is looked for only where another text differs. */
final class Wording {

  private final Exhibit record;
  private @Nullable Substance substance;

  Wording(Exhibit record) {
    this.record = record;
  }

  boolean saysTheSameAs(Wording other) {
    return record.text().equals(other.record.text()) || substance().says(other.substance());
  }

  Substance substance() {
    if (substance == null) {
      substance = Substance.of(record.summary(), record.text());
    }
    return substance;
  }
}
