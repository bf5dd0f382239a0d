package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code src/test/resources/advice}: answers, and what the guide has to say. */
class AdviceScenarioTest {

  private static final Path FOLDER = Path.of("src/test/resources/advice");

  private final Guide guide = Guides.shipped();
  private final Recommender recommender = new Recommender(guide);

  @TestFactory
  Stream<DynamicTest> advice_is_as_expected() throws IOException {
    return scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.name(),
                    () -> assertThat(scenario.failures(advise(scenario))).isEmpty()));
  }

  @Test
  void every_rule_is_decisive_beaten_or_explained_in_some_scenario() throws IOException {
    Set<String> missing = new TreeSet<>(guide.rules().stream().map(Rule::id).toList());
    for (Scenario scenario : scenarios()) {
      missing.removeAll(Scenario.cited(advise(scenario)));
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
    for (Scenario scenario : scenarios()) {
      advise(scenario).reasons().forEach(reason -> missing.remove(reason.rule().id()));
    }
    assertThat(missing).containsExactly("F10");
  }

  private Advice advise(Scenario scenario) {
    return recommender.advise(scenario.answers());
  }

  private List<Scenario> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Scenario> scenarios = files.sorted().map(this::read).toList();
      assertThat(scenarios).hasSizeGreaterThanOrEqualTo(60);
      return scenarios;
    }
  }

  private Scenario read(Path file) {
    try {
      return new ScenarioReader(guide).read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
