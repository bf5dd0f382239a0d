package dev.parlance.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of answers for which two guides say something different in the same way.
 *
 * @param example the fewest answers that show it
 */
public record OutcomeChange(
    Outcome before,
    Outcome after,
    ReleaseLevel level,
    int classes,
    Map<String, List<String>> example) {
  public OutcomeChange {
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }
}
