package dev.parlance.review;

import dev.parlance.record.Substance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one record that was accepted, followed through its trail from the first commit. */
final class Accepted {

  private final List<Wording> texts = new ArrayList<>();
  private @Nullable Past acceptance;
  private boolean settled;

  /** The commit that made it accepted; none where no commit did. */
  Optional<Past> acceptance() {
    return Optional.ofNullable(acceptance);
  }

  /** The text as it was accepted, the last slip of the pen mended. */
  Wording last() {
    return texts.get(texts.size() - 1);
  }

  boolean covers(Wording wording) {
    return texts.isEmpty() || texts.stream().anyMatch(wording::saysTheSameAs);
  }

  /** Takes the next commit; a record counts as accepted once it is filled in. */
  void follow(Past past) {
    boolean before = settled;
    settled =
        Past.isSettled(past.summary().status()) && past.record().lines().unwritten().isEmpty();
    if (!settled) {
      return;
    }
    Wording wording = new Wording(past.record());
    boolean anew = !before && past.version().values("ADR-Status").contains("accepted");
    if (acceptance == null || anew) {
      texts.clear();
      texts.add(wording);
      acceptance = past;
    } else if (!covers(wording) && isAllowed(past, wording.substance())) {
      texts.add(wording);
    }
  }

  private boolean isAllowed(Past past, Substance substance) {
    boolean typo = past.version().values("ADR-Amend").contains("typo");
    boolean renumbering = !past.version().values("ADR-Former-Number").isEmpty();
    return (typo && substance.isTypoOf(last().substance()))
        || (renumbering && substance.equalsButForNumbers(last().substance()));
  }
}
