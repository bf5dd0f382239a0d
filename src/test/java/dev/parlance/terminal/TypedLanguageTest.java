package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLanguageTest {

  private final TypedLanguage typed = new TypedLanguage(Guides.shipped());

  @ParameterizedTest
  @CsvSource({
    "go, go",
    "Go, go",
    "c++, cpp",
    "1, python",
    "C#, C#",
    "F#, F#",
    "Kotlin, Kotlin",
    "D, D",
    "Visual Basic .NET, Visual Basic .NET",
    "日本語, 日本語"
  })
  void a_language_goes_by_number_id_and_name_and_others_by_theirs(String line, String language) {
    assertThat(typed.choice(line)).isEqualTo(new Choice(language, ""));
  }

  @Test
  void the_reason_may_stand_behind_it() {
    assertThat(typed.choice("5 # We know it.")).isEqualTo(new Choice("go", "We know it."));
    assertThat(typed.choice("C# # house rule #3")).isEqualTo(new Choice("C#", "house rule #3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      commentCharacter = '%',
      value = {
        "10 | There is no choice 10. | Use 1 to 9.",
        "pyhton | There is no language 'pyhton'. | Did you mean 'python'?",
        "bakc | There is no language 'bakc'. | Did you mean 'back'?",
        "web/** | 'web/**' is no name of a language. |"
            + " Choose one of those below, or name another as C# and Kotlin are named.",
        "go @Grace | 'go @Grace' is no name of a language. |"
            + " Choose one of those below, or name another as C# and Kotlin are named.",
        "# why not | Nothing was chosen. | Name a language; save and quit keep the answers for later."
      })
  void what_is_no_language_is_refused(String line, String sentence, String remedy) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> typed.choice(line))
        .satisfies(
            problem -> {
              assertThat(problem.sentence()).isEqualTo(sentence);
              assertThat(problem.remedy()).isEqualTo(remedy);
            });
  }
}
