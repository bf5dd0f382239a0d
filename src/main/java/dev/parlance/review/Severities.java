package dev.parlance.review;

import dev.parlance.guide.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much observations matter in one log: its settings, and where they begin to be strict. */
final class Severities {

  private final CheckSettings settings;
  private final Map<String, Exhibit> byFile;

  Severities(Docket docket) {
    this.settings = docket.settings();
    this.byFile = docket.exhibits().collect(Collectors.toMap(Exhibit::file, Function.identity()));
  }

  /** The observation as it counts here; none where its rule is off. */
  Optional<Observation> judged(Observation observation) {
    return settings
        .severity(observation)
        .map(severity -> isOld(observation) ? mild(severity) : severity)
        .map(observation::as);
  }

  private boolean isOld(Observation observation) {
    Exhibit record = byFile.get(observation.file());
    return record != null
        && record.summary().number().orElse(settings.strictFrom()) < settings.strictFrom();
  }

  private static Severity mild(Severity severity) {
    return severity == Severity.ERROR ? Severity.WARNING : severity;
  }
}
