package dev.parlance.review;

import dev.parlance.guide.Severity;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check found at one place.
 *
 * @param file relative to the top of the work tree
 * @param line from 1
 * @param width how many UTF-16 units the line has; 0 where nobody knows
 * @param remedy what to do next
 * @param repairOrNull the change that mends it, where that takes no thought
 */
public record Observation(
    Rule rule,
    Severity severity,
    String file,
    int line,
    int width,
    String sentence,
    String remedy,
    @Nullable Repair repairOrNull) {

  /** By file, then down the file. */
  static final Comparator<Observation> IN_ORDER =
      Comparator.comparing(Observation::file)
          .thenComparingInt(Observation::line)
          .thenComparing(each -> each.rule().code())
          .thenComparing(Observation::sentence);

  public Optional<Repair> repair() {
    return Optional.ofNullable(repairOrNull);
  }

  public Observation mendedBy(Repair repair) {
    return new Observation(rule, severity, file, line, width, sentence, remedy, repair);
  }

  Observation as(Severity other) {
    return new Observation(rule, other, file, line, width, sentence, remedy, repairOrNull);
  }
}
