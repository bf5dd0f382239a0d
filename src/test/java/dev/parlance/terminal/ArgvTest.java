package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.core.command.ParsedInput;

class ArgvTest {

  private static final Usage DECIDE =
      Usage.of("decide", Group.DECIDE, "Decides.")
          .with(Argument.any("COMPONENT", "Which."))
          .with(Option.value("title", "TITLE", "What.").letter("t"))
          .with(Option.value("answer", "ID=VALUE", "An answer.").repeated())
          .with(Option.oneOf("format", List.of("text", "sarif"), "How."))
          .with(Option.JSON);

  private static final Usage SUPERSEDE =
      Usage.of("supersede", Group.LIFE, "Supersedes.")
          .with(Argument.one("N", "The old one."))
          .with(Option.value("by", "M", "The new one.").needed());

  private static final Usage DIFF =
      Usage.of("diff", Group.READ, "Compares.")
          .with(Argument.one("N", "Which."))
          .with(Argument.atMostOne("V1", "From."))
          .with(Option.value("version", "V", "Another meaning of version."));

  private static final Commands COMMANDS =
      Commands.withHelp(
          Stream.of(
                  DECIDE,
                  SUPERSEDE,
                  DIFF,
                  Usage.of("guide show", Group.GUIDE, "Shows."),
                  Usage.of("guide lint", Group.GUIDE, "Lints."),
                  Usage.of("version", Group.PARLANCE, "Shows the version."))
              .<Verb>map(Told::nothing)
              .toList());

  private final Argv argv = new Argv(COMMANDS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        "",
        "$HOME",
        "'quoted'",
        "\"",
        "\\",
        "Grün 日本 👍",
        "a=b",
        "-",
        "-3",
        "-1.5"
      })
  void a_word_arrives_as_it_was_given(String word) {
    assertThat(words(DECIDE, "decide", word).values("COMPONENT")).containsExactly(word);
    assertThat(words(DECIDE, "decide", "--title", word).option("title")).contains(word);
    assertThat(words(DECIDE, "decide", "--title=" + word).option("title")).contains(word);
    assertThat(words(DECIDE, "decide", "-t", word).option("title")).contains(word);
  }

  @Test
  void after_two_dashes_everything_is_an_argument() {
    Words words = words(DECIDE, "decide", "--json", "--", "--title", "--", "--help");

    assertThat(words.values("COMPONENT")).containsExactly("--title", "--", "--help");
    assertThat(words.flag("json")).isTrue();
  }

  @Test
  void a_value_may_begin_with_a_dash_behind_an_equals_sign() {
    assertThat(words(DECIDE, "decide", "--title=--output=x").option("title"))
        .contains("--output=x");
  }

  @Test
  void repeated_options_keep_their_order() {
    Words words =
        words(DECIDE, "decide", "--answer", "a=1", "x", "--answer=b=2", "--answer", "a=0");

    assertThat(words.values("answer")).containsExactly("a=1", "b=2", "a=0");
    assertThat(words.values("COMPONENT")).containsExactly("x");
  }

  @Test
  void the_longest_name_of_a_command_wins() {
    assertThat(argv.parse(List.of("guide", "show")).subCommands()).containsExactly("show");
  }

  @Test
  void global_options_stand_before_or_after_the_command() {
    Surroundings surroundings = new Surroundings(Path.of("/place"), Map.of(), Clock.systemUTC());

    assertThat(words(DIFF, "--repo", "a b", "diff", "1").directory(surroundings))
        .isEqualTo(Path.of("/place/a b"));
    assertThat(words(DIFF, "diff", "1", "--repo=/x").directory(surroundings))
        .isEqualTo(Path.of("/x"));
    assertThat(words(DIFF, "diff", "1").directory(surroundings)).isEqualTo(Path.of("/place"));
  }

  @Test
  void a_command_may_give_version_a_meaning_of_its_own() {
    assertThat(words(DIFF, "diff", "1", "--version", "2").option("version")).contains("2");
    assertThat(argv.parse(List.of("decide", "--version")).commandName()).isEqualTo("version");
    assertThat(argv.parse(List.of("--version")).commandName()).isEqualTo("version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--help decide",
        "decide -h",
        "decide --bogus --help",
        "--bogus --help decide",
        "--repo x -h guide show",
        "supersede --help",
        "nonsense --help",
        "--repo --help",
        "guide --help"
      })
  void whoever_asks_for_help_gets_it(String line) {
    assertThat(argv.parse(line).commandName()).isEqualTo("help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decied                      | There is no command 'decied'.                 | Did you mean 'decide'?
          guide                       | 'guide' needs a second word.                  | Use one of: guide show, guide lint.
          guide shwo                  | There is no command 'guide shwo'.             | Did you mean 'guide show'?
          'guide show'                | There is no command 'guide show'.             | Did you mean 'guide show'?
          decide --titel x            | 'decide' has no option '--titel'.             | Did you mean '--title'?
          decide -x                   | 'decide' has no option '-x'.                  | Use one of: --title, --answer, --format, --json, --repo, --no-color, --verbose, --debug, --help, --version.
          decide --title              | Option '--title' needs a value: TITLE.        | Write it as --title TITLE, or --title=TITLE where the value begins with a dash.
          decide --title --json       | Option '--title' needs a value: TITLE.        | Write it as --title TITLE, or --title=TITLE where the value begins with a dash.
          decide -t a --title b       | Option '--title' is given twice.              | Give it once.
          decide --json --json        | Option '--json' is given twice.               | Give it once.
          decide --json=yes           | Option '--json' takes no value, but 'yes' is given. | Write it as --json alone.
          decide --format srif        | Option '--format' cannot be 'srif'.           | Did you mean 'sarif'?
          decide --format=            | Option '--format' cannot be ''.               | Use one of: text, sarif.
          supersede --by 2            | 'supersede' needs the argument N.             | Write it as: parlance supersede N --by M
          supersede 1                 | 'supersede' needs the option '--by M'.        | Write it as: parlance supersede N --by M
          diff 1 2 3                  | 'diff' has no use for '3'.                    | Write it as: parlance diff N [V1] [OPTIONS]
          guide show x                | 'guide show' has no use for 'x'.              | Write it as: parlance guide show
          --json decide               | Parlance has no option '--json'.              | Use one of: --repo, --no-color, --verbose, --debug, --help, --version.
          decide 'open                | A quotation mark ' is opened and not closed.  | Close it, or write \\' for the character itself.
          """,
      quoteCharacter = '`')
  void what_is_not_understood_is_refused_with_a_remedy(
      String line, String sentence, String remedy) {
    Problem problem = catchThrowableOfType(Problem.class, () -> argv.parse(line));

    assertThat(problem.sentence()).isEqualTo(sentence);
    assertThat(problem.remedy()).isEqualTo(remedy);
    assertThat(problem.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K\uFFFDln", "\uD800", "a\uDC00b"})
  void a_word_that_the_locale_damaged_is_refused(String word) {
    Problem problem = catchThrowableOfType(Problem.class, () -> words(DECIDE, "decide", word));

    assertThat(problem.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(problem.sentence()).contains("the locale is not UTF-8");
    assertThat(problem.remedy()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void a_typed_line_is_split_as_a_shell_would() {
    assertThat(Line.split("  a 'b  c' \"d \\\" $e\" f\\ g '' h'i'\"j\"  "))
        .containsExactly("a", "b  c", "d \" $e", "f g", "", "hij");
    assertThat(Line.split("C:\\\\new \"C:\\new\"")).containsExactly("C:\\new", "C:\\new");
  }

  private Words words(Usage usage, String... words) {
    ParsedInput input = argv.parse(List.of(words));
    return Words.of(usage, input);
  }
}
