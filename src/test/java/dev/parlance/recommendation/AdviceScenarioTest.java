package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Yaml;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.interview.AnswersReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code src/test/resources/advice}: answers, and what the guide has to say. */
class AdviceScenarioTest {

  private static final Path FOLDER = Path.of("src/test/resources/advice");
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

  private final Guide guide = Guides.shipped();
  private final Recommender recommender = new Recommender(guide);

  @TestFactory
  Stream<DynamicTest> advice_is_as_expected() throws IOException {
    return scenarios().stream()
        .map(scenario -> DynamicTest.dynamicTest(scenario.text("scenario"), () -> check(scenario)));
  }

  @Test
  void every_rule_is_decisive_beaten_or_explained_in_some_scenario() throws IOException {
    Set<String> missing = new TreeSet<>(guide.rules().stream().map(Rule::id).toList());
    for (Mapping scenario : scenarios()) {
      missing.removeAll(cited(advise(scenario)));
    }
    assertThat(missing).isEmpty();
  }

  /** F10 is a leaning for front ends, and there P4, a starting point, always speaks. */
  @Test
  void every_choosing_statement_but_F10_is_on_the_winning_side_in_some_scenario()
      throws IOException {
    Set<String> missing =
        guide.rules().stream()
            .filter(Rule::chooses)
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Mapping scenario : scenarios()) {
      advise(scenario).reasons().forEach(reason -> missing.remove(reason.rule().id()));
    }
    assertThat(missing).containsExactly("F10");
  }

  private void check(Mapping scenario) {
    scenario.only(KEYS);
    Advice advice = advise(scenario);
    Mapping expect = scenario.get("expect").mapping();
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(advice.status().word()).as("status").isEqualTo(expect.text("status"));
    softly.assertThat(advice.languages()).as("languages").isEqualTo(expect.texts("languages"));
    if (expect.has("role")) {
      softly
          .assertThat(advice.outcome().role())
          .as("role")
          .extracting(role -> role == null ? "" : role.word())
          .isEqualTo(expect.text("role"));
    }
    softly.assertThat(cited(advice)).as("cited").containsAll(scenario.texts("must-cite"));
    softly
        .assertThat(cited(advice))
        .as("not cited")
        .filteredOn(scenario.texts("must-not-cite")::contains)
        .isEmpty();
    softly
        .assertThat(advice.beaten().stream().map(each -> each.rule().id()))
        .as("beaten")
        .containsAll(scenario.texts("must-beat"));
    softly
        .assertThat(advice.checklist().stream().map(Rule::id))
        .as("checklist")
        .containsAll(scenario.texts("checklist"));
    softly
        .assertThat(advice.irrelevant())
        .as("irrelevant")
        .containsAll(scenario.texts("irrelevant"));
    softly
        .assertThat(advice.flips().stream().map(flip -> flip.outcome().languages()))
        .as("flips to")
        .containsAll(scenario.items("flips-to").stream().map(each -> each.texts()).toList());
    softly
        .assertThat(advice.open().stream().map(Advice.OpenQuestion::question))
        .as("open")
        .containsAll(scenario.texts("open"));
    softly.assertAll();
  }

  private Advice advise(Mapping scenario) {
    Answers answers = new AnswersReader(guide).read(scenario.get("answers").mapping());
    return recommender.advise(answers);
  }

  private static Set<String> cited(Advice advice) {
    Set<String> cited = new HashSet<>();
    advice.reasons().forEach(reason -> cited.add(reason.rule().id()));
    advice.beaten().forEach(beaten -> cited.add(beaten.rule().id()));
    Stream.of(advice.checklist(), advice.consequences(), advice.notes())
        .flatMap(List::stream)
        .forEach(rule -> cited.add(rule.id()));
    advice.open().forEach(open -> cited.add(open.question()));
    return cited;
  }

  private static List<Mapping> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> sorted = files.sorted().toList();
      assertThat(sorted).hasSizeGreaterThanOrEqualTo(60);
      return sorted.stream().map(AdviceScenarioTest::read).toList();
    }
  }

  private static Mapping read(Path file) {
    try {
      return Yaml.read(file.toString(), Files.readString(file)).mapping();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
