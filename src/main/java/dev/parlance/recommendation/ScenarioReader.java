package dev.parlance.recommendation;

import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.guide.Rule;
import dev.parlance.interview.AnswersReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a scenario strictly: every id in it has to be one of the guide's. */
public final class ScenarioReader {

  private static final Set<String> KEYS =
      Set.of(
          "scenario",
          "answers",
          "expect",
          "must-cite",
          "must-beat",
          "must-not-cite",
          "checklist",
          "flips-to",
          "irrelevant",
          "open");

  private final Guide guide;
  private final Set<String> rules;
  private final Set<String> questions;
  private final Set<String> languages;

  public ScenarioReader(Guide guide) {
    this.guide = guide;
    this.rules = ordered(guide.rules().stream().map(Rule::id));
    this.questions = ordered(guide.questionIds().stream());
    this.languages = ordered(guide.languages().stream().map(Language::id));
  }

  /**
   * Reads the text of a scenario file.
   *
   * @param file the name that problems are reported under
   */
  public Scenario read(String file, String text) {
    Mapping scenario = Yaml.read(file, text).mapping().only(KEYS);
    Mapping expect = scenario.get("expect").mapping().only(Set.of("status", "languages", "role"));
    Set<String> statuses = ordered(Arrays.stream(Status.values()).map(Status::word));
    Set<String> roles = ordered(Arrays.stream(Role.values()).map(Role::word));
    Set<String> any = ordered(Stream.concat(rules.stream(), questions.stream()));
    return new Scenario(
        file,
        scenario.text("scenario"),
        new AnswersReader(guide).read(scenario.get("answers").mapping()),
        expect.get("status").oneOf("status", statuses),
        languages(expect.items("languages")),
        expect.has("role") ? expect.get("role").oneOf("role", roles) : null,
        ids(scenario, "must-cite", "rule or question", any),
        ids(scenario, "must-not-cite", "rule or question", any),
        ids(scenario, "must-beat", "rule", rules),
        ids(scenario, "checklist", "rule", rules),
        scenario.items("flips-to").stream().map(each -> languages(each.items())).toList(),
        ids(scenario, "irrelevant", "question", questions),
        ids(scenario, "open", "rule or question", any));
  }

  private List<String> languages(List<YamlNode> nodes) {
    return guide.inOrder(nodes.stream().map(node -> node.oneOf("language", languages)).toList());
  }

  private static List<String> ids(Mapping scenario, String key, String kind, Set<String> known) {
    return scenario.items(key).stream().map(node -> node.oneOf(kind, known)).toList();
  }

  private static Set<String> ordered(Stream<String> ids) {
    return ids.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
