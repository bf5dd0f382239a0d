package dev.parlance.review;

import dev.parlance.Nearest;
import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.guide.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a repository wants its log checked: the block {@code check} of its settings.
 *
 * @param severities by code; none where a rule is off
 * @param strictFrom records of a lower number fail nothing
 * @param proposedDays how long a proposal may lie
 */
public record CheckSettings(
    Map<String, Optional<Severity>> severities, int strictFrom, int proposedDays) {

  public static final CheckSettings USUAL = new CheckSettings(Map.of(), 0, 30);

  private static final String OFF = "off";

  public CheckSettings {
    severities = Map.copyOf(severities);
  }

  /** Reads them from the text of the settings file. */
  public static CheckSettings read(String file, String text) {
    Mapping all = Yaml.read(file, text).mapping();
    if (!all.has("check")) {
      return USUAL;
    }
    Mapping check =
        all.get("check").mapping().only(Set.of("severity", "strict-from", "proposed-days"));
    return new CheckSettings(
        check.has("severity") ? severities(check.get("severity").mapping()) : Map.of(),
        number(check, "strict-from", USUAL.strictFrom),
        number(check, "proposed-days", USUAL.proposedDays));
  }

  /** How much an observation matters here; none where nobody wants to hear of it. */
  Optional<Severity> severity(Observation observation) {
    return severities.getOrDefault(observation.rule().code(), Optional.of(observation.severity()));
  }

  private static Map<String, Optional<Severity>> severities(Mapping given) {
    Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
    given.entries().forEach((key, value) -> severities.put(rule(key).code(), severity(value)));
    return severities;
  }

  private static Rule rule(YamlNode.Scalar key) {
    return Checks.rule(key.text())
        .orElseThrow(
            () ->
                key.place()
                    .problem(
                        "there is no rule '%s'.".formatted(key.text()),
                        Nearest.remedy(key.text(), Checks.names())));
  }

  private static Optional<Severity> severity(YamlNode value) {
    Map<String, Severity> words = new LinkedHashMap<>();
    for (Severity each : Severity.values()) {
      words.put(each.word(), each);
    }
    Set<String> valid = new LinkedHashSet<>(words.keySet());
    valid.add(OFF);
    return Optional.ofNullable(words.get(value.oneOf("severity", valid)));
  }

  private static int number(Mapping check, String key, int otherwise) {
    if (!check.has(key)) {
      return otherwise;
    }
    YamlNode value = check.get(key);
    if (!value.text().matches("\\d{1,6}")) {
      throw value
          .place()
          .problem(
              "'%s' is not a number.".formatted(value.text()), "Write '%s: 30'.".formatted(key));
    }
    return Integer.parseInt(value.text());
  }
}
