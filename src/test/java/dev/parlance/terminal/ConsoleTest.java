package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Unprintable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private static final String HOSTILE =
      "\033]0;pwn\007\033[2J\033]52;c;eA==\007 refund\u202egnp.exe \u0085\u009b31m\r\u2028\u200b";

  private static final Map<String, String> COLOURED = Map.of("TERM", "xterm-256color");

  @Test
  void what_a_terminal_would_obey_is_spelt_out() {
    assertThat(Safe.line("a\033[1m\r\n\t\177\u0085\u202e\u2028\ufeff\ud800é日👍\udb40\udc41"))
        .isEqualTo("a^[[1m^M^J^I^?\\u0085\\u202e\\u2028\\ufeff\\ud800é日👍\\U000e0041");
    assertThat(Safe.text("a\n\tb\r")).isEqualTo("a\n\tb^M");
  }

  @Test
  void nothing_unprintable_leaves_without_colours_whatever_is_printed() {
    long seed = 20261120L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String words = round == 0 ? HOSTILE : words(random);
      Screen screen = new Screen();
      printEverything(screen.console(Map.of("TERM", "xterm", "NO_COLOR", "1")), words);
      assertThat(strange(screen.both())).as("seed %d, round %d", seed, round).isEmpty();
    }
  }

  @Test
  void with_colours_only_our_own_inks_leave() {
    long seed = 4711L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String words = round == 0 ? HOSTILE : words(random);
      Screen screen = new Screen();
      printEverything(screen.console(COLOURED), words);
      assertThat(screen.out()).contains("\033[1mNUMBER\033[0m");
      assertThat(strange(screen.both().replaceAll("\033\\[(0|1|31)m", "")))
          .as("seed %d, round %d", seed, round)
          .isEmpty();
    }
  }

  @Test
  void what_is_said_is_broken_between_words_on_a_narrow_screen_and_stays_whole_in_a_pipe() {
    String talk = "Parlance: help lists the commands, Tab completes, exit leaves.\n\nDone.";
    Screen narrow = new Screen();
    narrow.console(Map.of()).seen(new View(() -> 40, () -> false, Clock.systemUTC())).say(talk);
    assertThat(narrow.err())
        .isEqualTo("Parlance: help lists the commands, Tab\ncompletes, exit leaves.\n\nDone.\n");
    Screen pipe = new Screen();
    Console.plain(pipe.pipe()).say(talk);
    assertThat(pipe.err()).isEqualTo(talk + "\n");
  }

  @Test
  void colours_need_a_terminal_that_wants_them() {
    assertThat(coloured(Map.of("TERM", "xterm"))).isTrue();
    assertThat(coloured(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(coloured(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(coloured(Map.of("TERM", "dumb"))).isFalse();
    assertThat(coloured(Map.of())).isFalse();
    assertThat(Palette.of(new Screen().pipe(), Map.of("TERM", "xterm"))).isEqualTo(Palette.NONE);
  }

  @Test
  void a_table_is_aligned_by_what_the_eye_sees() {
    Screen screen = new Screen();
    Console console = Console.plain(screen.pipe());
    console.table(
        Table.of("ID", "TITLE", "STATUS")
            .row("0001", "日本語", "accepted")
            .row("0002", "Grün e\u0301", "")
            .row("3", "a\nb\t\033", "draft"));
    console.flush();

    assertThat(screen.out())
        .isEqualTo(
            """
            ID    TITLE     STATUS
            0001  日本語    accepted
            0002  Grün é
            3     a^Jb^I^[  draft
            """
                .replace("é", "e\u0301"));
  }

  @Test
  void json_is_printed_as_json_also_to_a_terminal() {
    Screen screen = new Screen();
    Console console = screen.console(COLOURED);
    console.json(Map.of("title", "\033[2J"));
    console.flush();

    assertThat(screen.out()).isEqualTo("{\n  \"title\": \"\\u001B[2J\"\n}\n");
  }

  private static void printEverything(Console console, String words) {
    console.result(words);
    console.result(Text.line(words, Ink.BAD));
    console.table(Table.of("NUMBER", "TITLE").row("7", words).row(words, words));
    console.json(List.of(words));
    console.say(words);
    console.warn(words);
    console.problem(new Problem(ExitCode.GIT, words, words, new IllegalStateException(words)));
    console.bug(new IllegalStateException(words));
    console.flush();
  }

  private static boolean coloured(Map<String, String> environment) {
    return Palette.of(new Screen().terminal(), environment) == Palette.INKS;
  }

  private static String strange(String printed) {
    return printed
        .codePoints()
        .filter(point -> point != '\n' && point != '\t')
        .filter(point -> Unprintable.is(point) || point == 0xFFFD)
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" "));
  }

  /** Any code unit at all, those that do harm more often than others. */
  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int length = 1 + random.nextInt(20);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(6)) {
        case 0 -> words.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        case 1 -> words.append((char) random.nextInt(0xA0));
        case 2 -> words.append((char) (0x2000 + random.nextInt(0x70)));
        case 3 -> words.append((char) (0xD800 + random.nextInt(0x800)));
        case 4 -> words.appendCodePoint(random.nextInt(0x110000));
        default -> words.append((char) random.nextInt(0xFFFD));
      }
    }
    return words.toString().replace("\uFFFD", "");
  }
}
