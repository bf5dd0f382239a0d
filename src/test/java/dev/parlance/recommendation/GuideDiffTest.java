package dev.parlance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.guide.Question.Phase;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideDiffTest {

  private static final String TIE_BREAK =
      """
      rules:
        - id: H1
          when: {kind: [script, cli]}
          tie-break: [go]
          source: house
          because: Operations runs Go already.
      """;

  private static final String CHANGES =
      TIE_BREAK
          + """
          disable: [{rule: S8, because: No shell.}, {rule: W3a, because: We ship anyhow.}]
          retier: [{rule: B1, tier: directive, because: Our ecosystem.}]
          """;

  private final Guide before = team("1.0.0", "");
  private final Guide after = team("2.0.0", CHANGES);

  @Test
  void every_example_shows_what_it_stands_for() {
    GuideDiff diff = new GuideDiff(before, after);
    assertThat(diff.outcomes()).hasSizeGreaterThan(8);
    for (OutcomeChange change : diff.outcomes()) {
      Answers answers = answers(change.example());
      assertThat(advised(before, answers)).as("%s", change).isEqualTo(change.before());
      assertThat(advised(after, answers)).as("%s", change).isEqualTo(change.after());
    }
  }

  @Test
  void answers_that_come_out_differently_are_in_one_of_the_groups() {
    List<List<Outcome>> groups =
        new GuideDiff(before, after)
            .outcomes().stream().map(each -> List.of(each.before(), each.after())).toList();
    Recommender old = new Recommender(before);
    Recommender changed = new Recommender(after);
    Random random = new Random(23);
    int different = 0;
    for (int round = 0; round < 2000; round++) {
      Answers answers = random(random);
      Outcome one = old.advise(answers).outcome();
      Outcome other = changed.advise(answers).outcome();
      if (!one.equals(other)) {
        different++;
        assertThat(groups).as("seed 23, %s", answers).contains(List.of(one, other));
      }
    }
    assertThat(different).isGreaterThan(100);
  }

  @Test
  void there_and_back_changes_the_same_classes() {
    GuideDiff there = new GuideDiff(before, after);
    GuideDiff back = new GuideDiff(after, before);
    assertThat(back.changed()).isEqualTo(there.changed()).isPositive();
    assertThat(back.classes()).isEqualTo(there.classes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.0.0 | '' | 1.0.0 | '' | NONE | true",
        "1.0.0 | '' | 1.0.0 | 'about: Other words.\n' | PATCH | false",
        "1.0.0 | '' | 1.0.1 | 'about: Other words.\n' | PATCH | true",
        "1.0.0 | '' | 1.0.1 | TIE | MINOR | false",
        "1.0.0 | '' | 1.1.0 | TIE | MINOR | true",
        "1.1.0 | TIE | 1.2.0 | '' | MAJOR | false",
        "1.1.0 | TIE | 2.0.0 | '' | MAJOR | true",
        "1.1.0 | TIE | 1.0.9 | TIE | PATCH | false",
        "0.1.0 | TIE | 0.1.1 | '' | MAJOR | false",
        "0.1.0 | TIE | 0.2.0 | '' | MAJOR | true",
        "0.1.0 | '' | 0.1.1 | TIE | MINOR | true",
        "1.0.0 | '' | 1.1.0 | 'languages: [{id: c, name: C, family: c}]\n' | MINOR | true",
        "1.0.0 | 'languages: [{id: c, name: C, family: c}]\n' | 1.1.0 | '' | MAJOR | false",
        "1.0.0 | '' | 1.1.0 |"
            + " 'options: {kind: [{id: app, name: An app, says: it is an app, neutral: true}]}\n' |"
            + " MINOR | true",
        "1.0.0 | '' | 1.0.1 | 'disable: [{rule: F9, because: Obvious.}]\n' | MINOR | false"
      })
  void a_version_number_says_at_least_what_changes(
      String oldVersion,
      String old,
      String newVersion,
      String changed,
      ReleaseLevel needed,
      boolean honest) {
    GuideDiff diff =
        new GuideDiff(
            team(oldVersion, old.replace("TIE", TIE_BREAK)),
            team(newVersion, changed.replace("TIE", TIE_BREAK)));
    assertThat(diff.needed()).isEqualTo(needed);
    assertThat(diff.isHonest()).isEqualTo(honest);
  }

  @Test
  void what_was_added_removed_and_changed_is_named() {
    GuideDiff diff = new GuideDiff(before, after);
    assertThat(diff.structure().added()).isEqualTo(Map.of("rules", List.of("H1")));
    assertThat(diff.structure().removed()).isEqualTo(Map.of("rules", List.of("W3a", "S8")));
    assertThat(diff.structure().changed()).isEqualTo(Map.of("rules", List.of("B1")));
  }

  @Test
  void two_guides_of_different_names_are_no_release() {
    GuideDiff diff = new GuideDiff(Guides.shipped(), after);
    assertThat(diff.isRelease()).isFalse();
    assertThat(diff.isHonest()).isTrue();
    assertThat(diff.changed()).isPositive();
  }

  @Test
  void guides_that_begin_differently_cannot_be_compared() {
    String other =
        Guides.shippedText().replace("branch-question: kind", "branch-question: main-constraint");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new GuideDiff(Guides.shipped(), Guides.read("f", other)))
        .withMessageContaining("one begins with 'kind', the other with 'main-constraint'");
  }

  private static Guide team(String version, String more) {
    return Guides.read(
        "f",
        "guide: acme\nversion: %s\nextends: langindex-python@1.x\n%s".formatted(version, more));
  }

  private static Outcome advised(Guide guide, Answers answers) {
    return new Recommender(guide).advise(answers).outcome();
  }

  private static Answers answers(Map<String, List<String>> example) {
    Answers answers = Answers.NONE;
    for (Map.Entry<String, List<String>> each : example.entrySet()) {
      answers = answers.with(each.getKey(), Answer.of(each.getValue()));
    }
    return answers;
  }

  private Answers random(Random random) {
    Answers answers = Answers.NONE;
    for (Question question : before.questions()) {
      List<String> options = question.choices().stream().map(Option::id).toList();
      String single = options.get(random.nextInt(options.size()));
      List<String> several =
          options.stream().filter(each -> !each.equals("none") && random.nextInt(3) == 0).toList();
      boolean many = question.arity() == Arity.MANY && !several.isEmpty();
      if (question.phase() == Phase.DECIDING) {
        answers = answers.with(question.id(), many ? Answer.of(several) : Answer.of(single));
      }
    }
    return answers;
  }
}
