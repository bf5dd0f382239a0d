package dev.parlance.review;

import dev.parlance.record.RecordLines;
import dev.parlance.record.Substance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one record that was accepted, followed through its trail from the first commit. */
final class Accepted {

  private final List<Substance> texts = new ArrayList<>();
  private @Nullable Past acceptance;
  private boolean settled;

  /** The commit that made it accepted; none where no commit did. */
  Optional<Past> acceptance() {
    return Optional.ofNullable(acceptance);
  }

  /** The text as it was accepted, the last slip of the pen mended. */
  Substance last() {
    return texts.get(texts.size() - 1);
  }

  boolean covers(Substance substance) {
    return texts.isEmpty() || texts.stream().anyMatch(substance::says);
  }

  /** Takes the next commit; a record counts as accepted once it is filled in. */
  void follow(Past past, String text) {
    boolean before = settled;
    settled = Past.isSettled(past.summary().status()) && RecordLines.of(text).unwritten().isEmpty();
    if (!settled) {
      return;
    }
    Substance substance = Substance.of(past.summary(), text);
    boolean anew = !before && past.version().values("ADR-Status").contains("accepted");
    if (acceptance == null || anew) {
      texts.clear();
      texts.add(substance);
      acceptance = past;
    } else if (!covers(substance) && isAllowed(past, substance)) {
      texts.add(substance);
    }
  }

  private boolean isAllowed(Past past, Substance substance) {
    boolean typo = past.version().values("ADR-Amend").contains("typo");
    boolean renumbering = !past.version().values("ADR-Former-Number").isEmpty();
    return (typo && substance.isTypoOf(last()))
        || (renumbering && substance.equalsButForNumbers(last()));
  }
}
