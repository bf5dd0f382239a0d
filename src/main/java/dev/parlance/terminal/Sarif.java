package dev.parlance.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.guide.Severity;
import dev.parlance.review.Checks;
import dev.parlance.review.Examination;
import dev.parlance.review.Observation;
import dev.parlance.review.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check found, as SARIF 2.1.0. */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What GitHub shows beside an alert. */
  private static final String HELP =
      """
      %s
      Each alert says what to do next. The rule is silenced in one record by \
      <!-- parlance-ignore %s: the reason -->, and weighed otherwise in .parlance.yaml by \
      'check: {severity: {%s: note}}'. Parlance lists all rules in src/docs/check.md.\
      """;

  private final List<Rule> rules = Checks.rules();
  private final Map<String, Integer> repeated = new HashMap<>();

  private Sarif() {}

  static Map<String, Object> of(Examination examination) {
    return new Sarif().log(examination);
  }

  private Map<String, Object> log(Examination examination) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "parlance");
    driver.put("semanticVersion", Version.read().number());
    driver.put("rules", rules.stream().map(Sarif::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    List<Object> results = new ArrayList<>();
    examination.observations().forEach(each -> results.add(result(each)));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.code());
    tree.put("name", rule.slug());
    tree.put("shortDescription", text(rule.meaning()));
    tree.put("fullDescription", text(rule.meaning()));
    tree.put("help", text(HELP.formatted(rule.meaning(), rule.code(), rule.slug())));
    tree.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    return tree;
  }

  private Map<String, Object> result(Observation each) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", location(each.file()));
    place.put("region", region(each));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", each.rule().code());
    result.put("ruleIndex", rules.indexOf(each.rule()));
    result.put("level", level(each.severity()));
    result.put("message", text(each.sentence() + "\n" + each.remedy()));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    result.put("partialFingerprints", Map.of("parlance/v1", fingerprint(each)));
    return result;
  }

  /** The whole line. */
  private static Map<String, Object> region(Observation each) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", each.line());
    region.put("startColumn", 1);
    region.put("endLine", each.line());
    region.put("endColumn", each.width() + 1);
    return region;
  }

  private static Map<String, Object> location(String file) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("uri", uri(file));
    location.put("uriBaseId", "%SRCROOT%");
    return location;
  }

  /** The same however many lines above it come and go. */
  private String fingerprint(Observation each) {
    String key = each.rule().code() + ":" + each.file();
    return key + ":" + repeated.merge(key, 1, Integer::sum);
  }

  private static Map<String, Object> text(String words) {
    return Map.of("text", Safe.text(words));
  }

  private static String level(Severity severity) {
    return severity.word();
  }

  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte each : path.getBytes(UTF_8)) {
      boolean plain = Character.isLetterOrDigit(each) || "-._~/".indexOf(each) >= 0;
      uri.append(each > 0 && plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
    }
    return uri.toString();
  }
}
