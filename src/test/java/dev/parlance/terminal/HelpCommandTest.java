package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpCommandTest {

  private static final Usage DECIDE =
      Usage.of(
              "decide",
              Group.DECIDE,
              "Asks the questions of the guide, says what it advises for every component, and puts"
                  + " the decision on file.")
          .with(Argument.any("COMPONENT", "Only these components."))
          .with(
              Option.value("answers", "FILE", "Read the answers from FILE, - for standard input.")
                  .letter("a"))
          .with(Option.value("reason-for-departing", "SENTENCE", "Why.").needed())
          .with(
              Option.oneOf(
                  "format",
                  List.of("text", "sarif"),
                  "How to print what was found, which may be a lot."))
          .with(Option.value("answer", "ID=VALUE", "One answer.").repeated())
          .example("decide --answers answers.yaml", "Records what the file says.");

  private static final Usage SHOW = Usage.of("guide show", Group.GUIDE, "Shows the guide.");
  private static final Usage LINT = Usage.of("guide lint", Group.GUIDE, "Checks the guide.");
  private static final Usage DEMO = Usage.of("demo", Group.START, "Plays an example.");

  @Test
  void a_command_is_explained_from_its_usage() {
    assertThat(help("decide"))
        .isEqualTo(
            """
            Asks the questions of the guide, says what it advises for every component, and
            puts the decision on file.

            Usage: parlance decide [COMPONENT...] --reason-for-departing SENTENCE [OPTIONS]

            Arguments:
              [COMPONENT...]           Only these components.

            Options:
              -a, --answers FILE       Read the answers from FILE, - for standard input.
                  --reason-for-departing SENTENCE
                                       Why. Needed.
                  --format text|sarif  How to print what was found, which may be a lot.
                  --answer ID=VALUE    One answer. May be repeated.

            Examples:
              parlance decide --answers answers.yaml
                                       Records what the file says.

            Options of every command: --repo DIR, --no-color, --verbose, --debug, --help,
            --version.
            """);
  }

  @Test
  void the_overview_lists_every_command_below_its_heading() {
    assertThat(help())
        .contains("\nStart here:\n  demo            Plays an example.\n")
        .containsSubsequence("Start here:", "Decide:", "The guide:", "guide show", "guide lint");
  }

  @Test
  void the_first_word_of_several_commands_lists_them() {
    assertThat(help("guide"))
        .isEqualTo(
            """
            Commands:
              guide show  Shows the guide.
              guide lint  Checks the guide.
            """);
  }

  @Test
  void no_line_is_wider_than_a_terminal() {
    assertThat((help() + help("decide")).lines()).allMatch(line -> line.length() <= 80);
  }

  private String help(String... topic) {
    Screen fresh = new Screen();
    Commands commands =
        Commands.withHelp(
            List.of(DECIDE, SHOW, DEMO, LINT).stream().<Verb>map(Told::nothing).toList());
    List<String> words = new ArrayList<>(List.of("help"));
    words.addAll(List.of(topic));
    assertThat(new OneShotRunner(commands, Console.plain(fresh.pipe())).run(words)).isZero();
    return fresh.out();
  }
}
