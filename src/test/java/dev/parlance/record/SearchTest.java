package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final String RECORD =
      """
      ---
      status: accepted
      parlance:
        components:
          - because: "Wir haben schon Größe und \\"ruhige Nächte\\""
      ---

      # Use Postgres for the ledger

      ## Context of the ledger

      A quiet replica.

      ```
      # Use of a shell
      ```

      ## Decision

      Ledger and replica, in Zürich, as `lock\\_step` demands.
      """;

  private static final List<String> LINES =
      List.of(
          "---\n",
          "status: accepted\n",
          "key:\n",
          "key: in use\n",
          "\n",
          "# Use Postgres\n",
          "## Context of use\r\n",
          "  Ledger and Replica  \r",
          "```\n",
          "#\n",
          "####use\n",
          "\\# use of lock\\_step\n",
          "Zürich in use\n",
          "\uFEFF",
          "REPLICAreplica, postgres, ledger");

  private static final List<String> QUERIES =
      List.of("use", "use postgres", "replica ledger", "lock_step", "zurich", "#", "key", "s e");

  @Test
  void every_word_has_to_occur_in_any_order() {
    assertThat(search("replica postgres")).isPresent();
    assertThat(search("replica oracle")).isEmpty();
  }

  @Test
  void case_and_accents_do_not_matter() {
    assertThat(search("ZURICH")).isPresent();
    assertThat(search("zu\u0308rich")).isPresent();
    assertThat(search("nachte GRÖSSE")).isPresent();
    assertThat(search("ｌｅｄｇｅｒ")).isPresent();
  }

  @Test
  void an_escape_does_not_stand_in_the_way() {
    assertThat(search("lock_step")).isPresent();
  }

  @Test
  void a_reason_in_the_front_matter_is_found_and_a_key_is_not() {
    assertThat(search("ruhige").orElseThrow().line()).isEqualTo(5);
    assertThat(search("components")).isEmpty();
  }

  @Test
  void a_title_says_more_than_a_heading_and_a_heading_more_than_prose() {
    assertThat(search("postgres").orElseThrow().part()).isEqualTo("title");
    assertThat(search("context").orElseThrow().part()).isEqualTo("heading");
    assertThat(search("shell").orElseThrow().part()).isEqualTo("body");
    assertThat(search("postgres").orElseThrow().rank())
        .isGreaterThan(search("context").orElseThrow().rank());
    assertThat(search("context").orElseThrow().rank())
        .isGreaterThan(search("quiet").orElseThrow().rank());
  }

  @Test
  void the_line_with_the_most_words_is_shown() {
    Search.Hit hit = search("ledger replica zurich").orElseThrow();

    assertThat(hit.line()).isEqualTo(20);
    assertThat(hit.context()).startsWith("Ledger and replica, in Zürich");
  }

  @Test
  void a_line_of_any_length_is_cut_around_the_word() {
    String text = "# T\n\n" + "x".repeat(200_000) + " needle " + "y".repeat(200_000);
    Search.Hit hit = search(text, "needle").orElseThrow();

    assertThat(hit.context()).contains("needle").startsWith("…").endsWith("…").hasSizeLessThan(170);
  }

  @Test
  void whatever_stands_in_a_record_is_found_by_its_own_words() {
    long seed = 20261121L;
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      String word =
          "w" + Integer.toString(random.nextInt(1 << 30), 36) + (char) ('à' + random.nextInt(7));
      String shown = random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word;
      String stored =
          random.nextBoolean() ? shown : Normalizer.normalize(shown, Normalizer.Form.NFD);
      String text = "# Title\n\n" + Nasty.text(random) + "\n\nbefore " + stored + " after\n";
      assertThat(search(text, word)).as("seed %d, round %d: %s", seed, round, text).isPresent();
    }
  }

  /** A query of ASCII is looked for in bytes, and few lines of a text are looked at. */
  @Test
  void what_is_passed_over_would_not_have_changed_the_answer() {
    long seed = 20261126L;
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(LINES.get(random.nextInt(LINES.size())));
      }
      Query query = Query.of(QUERIES.get(random.nextInt(QUERIES.size())));
      RecordSummary record = RecordSummary.read("adr/0001-use.md", text.toString());
      Optional<Search.Hit> hit = new Search(text.toString(), query).in(record);

      assertThat(hit.map(Search.Hit::line))
          .as("seed %d, round %d: %s in %s", seed, round, query.words(), text)
          .isEqualTo(line(record, text.toString(), query.words()));
      assertThat(new Search(text.toString(), query).mayFind() || hit.isEmpty()).isTrue();
    }
  }

  /** The first line with the most words, of all; none where a word is missing. */
  private static Optional<Integer> line(RecordSummary record, String text, List<String> words) {
    List<Passage> all = new ArrayList<>();
    new Passages(new Letters(text), (part, from, to) -> true, all::add).read();
    String everything =
        Folded.of(
            record.title()
                + "\n"
                + all.stream().map(Passage::line).collect(Collectors.joining("\n")));
    if (!words.stream().allMatch(everything::contains)) {
      return Optional.empty();
    }
    int most = 0;
    int line = 1;
    for (Passage each : all) {
      int found = (int) words.stream().filter(Folded.of(each.line())::contains).count();
      line = found > most ? each.number() : line;
      most = Math.max(most, found);
    }
    return Optional.of(line);
  }

  @Test
  void one_return_at_the_end_of_many_lines_is_looked_for_once() {
    String text = "# T\n" + "a line\n".repeat(200_000) + "needle\r";

    assertThat(search(text, "needle").orElseThrow().line()).isEqualTo(200_002);
  }

  private static Optional<Search.Hit> search(String words) {
    return search(RECORD, words);
  }

  private static Optional<Search.Hit> search(String text, String words) {
    RecordSummary record = RecordSummary.read("adr/0001-x.md", text.getBytes(UTF_8));
    return new Search(text, Query.of(words)).in(record);
  }
}
