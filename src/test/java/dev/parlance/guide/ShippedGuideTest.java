package dev.parlance.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Question.Arity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide that is shipped, against the table that it was written to. */
class ShippedGuideTest {

  private final Guide guide = Guides.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind | one | script cli backend infra data ai frontend core other",
        "main-constraint | one | none deployment compile-time cpu javascript native platform",
        "script-traits | many | pipeline complex stdlib teams grows survives",
        "javascript-ties | many | in-node-project npm-packages package-json build-tooling"
            + " shared-code full-stack none",
        "tool-needs | many | static-binary fast-start compile-time concurrency none",
        "service-nature | one | application plumbing control-plane daemon cli-adjacent",
        "weighs-more | one | ecosystem binary even",
        "service-near | many | data ml-inference internal-apis operations python-team"
            + " python-libraries none",
        "node-style | many | small dynamic runtime-tested shared-contracts none",
        "data-work | many | explore ingest training internal-tool science",
        "r-centred | many | statistics reporting r-packages none",
        "ai-use | many | experiment orchestrate evaluate prepare framework serve",
        "ai-dominant | one | ecosystem infrastructure low-level platform",
        "python-in-browser | one | standard special",
        "native-core | many | performance memory low-level",
        "operated-separately | many | inference queueing latency hardware none",
        "python-reason | one | language packages",
        "execution-mode | many | interactive batch request-response streaming long-running",
        "production-control | one | all partly no",
        "type-hints | one | documentation static-analysis safety-boundary unused",
        "cpu-parallelism | one | none processes native-libraries free-threaded another-runtime",
        "delivery-form | one | package container service notebook one-file",
        "python-parts | one | all some boundary-only",
        "hot-path | one | native-libraries python-loops unknown",
        "outside-inputs | many | requests files database-rows model-io other"
      })
  void questions_and_options_have_the_ids_of_the_table(String id, String arity, String options) {
    Question question = guide.question(id);
    assertThat(question.arity()).isEqualTo(arity.equals("one") ? Arity.ONE : Arity.MANY);
    assertThat(question.options().stream().map(Option::id).collect(joining(" ")))
        .isEqualTo(options);
  }

  @Test
  void the_languages_are_the_nine_of_the_guide() {
    assertThat(guide.languages().stream().map(Language::id))
        .containsExactlyInAnyOrder(
            "python", "javascript", "typescript", "shell", "go", "rust", "cpp", "java", "r");
  }

  @Test
  void an_option_is_neutral_if_and_only_if_no_rule_reads_it() {
    Set<Atom> read =
        guide.rules().stream()
            .flatMap(rule -> rule.when().atoms().stream())
            .collect(Collectors.toSet());
    guide.rules().stream()
        .flatMap(
            rule ->
                rule.effect() instanceof Effect.Support support
                    ? support.concern().stream()
                    : Stream.empty())
        .forEach(concern -> read.add(new Atom(guide.concernQuestion(), concern)));
    for (Question question : guide.questions()) {
      for (Option option : question.choices()) {
        boolean isRead = read.contains(new Atom(question.id(), option.id()));
        assertThat(option.neutral()).as("%s %s", question.id(), option.id()).isEqualTo(!isRead);
      }
    }
  }

  @Test
  void frameworks_are_named_in_notes_and_decide_nothing() {
    String notes =
        guide.rules().stream()
            .filter(rule -> !rule.chooses())
            .map(rule -> ((Effect.Remark) rule.effect()).text())
            .collect(joining(" "));
    List<String> frameworks =
        List.of(
            "Django",
            "Flask",
            "Celery",
            "NumPy",
            "pandas",
            "PyTorch",
            "TensorFlow",
            "React",
            "Vue.js");
    assertThat(frameworks).allSatisfy(framework -> assertThat(notes).contains(framework));
  }

  @Test
  void it_is_the_guide_that_the_version_names() {
    assertThat(guide.head().id() + " " + guide.head().version()).isEqualTo(Guides.SHIPPED_NAME);
  }

  @Test
  void its_sources_and_its_last_verification_are_empty_as_in_the_seed() {
    assertThat(guide.head().sources()).isEmpty();
    assertThat(guide.head().lastVerified()).isEmpty();
  }
}
