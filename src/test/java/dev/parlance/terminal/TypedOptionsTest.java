package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedOptionsTest {

  private static final Guide GUIDE = Guides.shipped();

  private final TypedOptions kind = new TypedOptions(GUIDE.question("kind"));
  private final TypedOptions near = new TypedOptions(GUIDE.question("service-near"));

  @Test
  void ids_and_numbers_are_the_same_answers_in_the_guides_order() {
    assertThat(kind.answer("3")).isEqualTo(Answer.of("backend"));
    assertThat(near.answer("python-team, 1")).isEqualTo(Answer.of("data", "python-team"));
    assertThat(near.answer("data+python-team")).isEqualTo(Answer.of("data", "python-team"));
    assertThat(near.answer("1 1 data")).isEqualTo(Answer.of("data"));
    assertThat(kind.answer("unknown").isDoNotKnow()).isTrue();
  }

  @Test
  void what_stands_behind_the_hash_is_a_note() {
    assertThat(kind.answer("cli # for now: C#"))
        .isEqualTo(new Answer(List.of("cli"), "for now: C#", "", ""));
  }

  @Test
  void who_said_it_stands_behind_the_at_sign() {
    assertThat(kind.answer("cli @Grace Hopper # mail: a@b"))
        .isEqualTo(new Answer(List.of("cli"), "mail: a@b", "Grace Hopper", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "kind | bakend | There is no option 'bakend'. | Did you mean 'backend'?",
        "kind | 17 | There is no option 17. | Use 1 to 9.",
        "kind | 1 2 | This question takes one option, and there are 2. | Keep one of: script, cli.",
        "service-near | 1 none | 'none' cannot stand together with other options. |"
            + " Keep 'none' alone, or leave it out.",
        "kind | # only a note | Nothing was answered. |"
            + " Name an option, or 'skip' to leave the question open."
      })
  void what_is_no_answer_is_refused(String question, String typed, String sentence, String remedy) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new TypedOptions(GUIDE.question(question)).answer(typed))
        .satisfies(
            problem -> {
              assertThat(problem.sentence()).isEqualTo(sentence);
              assertThat(problem.remedy()).isEqualTo(remedy);
            });
  }
}
