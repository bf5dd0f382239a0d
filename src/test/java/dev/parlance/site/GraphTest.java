package dev.parlance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Unprintable;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.LinkTargets;
import dev.parlance.site.RecordGraph.Edge;
import dev.parlance.site.RecordGraph.Node;
import dev.parlance.site.RecordGraph.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GraphTest {

  private static final String NASTY = "ab1 \"];#\\|{}<>&()-%`'\n\r\033\u202Eé日=:/,.";

  @Test
  void both_ends_of_a_relation_tell_it_once() {
    RecordGraph graph =
        graph(
            List.of(
                record("0001-a.md", "Superseded by [3. C](0003-c.md)"),
                record("0003-c.md", "Accepted\n\nSupersedes [1. A](0001-a.md)")));

    assertThat(graph.edges()).containsExactly(new Edge("r1", "supersedes", "r0"));
    assertThat(graph.nodes().get(0).standing()).isEqualTo(Standing.NO_LONGER);
  }

  @Test
  void of_two_records_with_one_number_a_link_means_the_file_and_a_number_is_not_guessed_over() {
    RecordGraph graph =
        graph(
            List.of(
                record("0001-a.md", "Accepted"),
                record("0001-b.md", "Accepted"),
                record("0002-c.md", "Accepted\n\nAmends [1. A](0001-b.md)\n\nExtends ADR-0001")));

    assertThat(graph.edges())
        .containsExactly(
            new Edge("r2", "amends", "r1"),
            new Edge("r2", "extends", "r0"),
            new Edge("r2", "extends", "r1"));
  }

  @Test
  void records_without_numbers_are_linked_by_their_files_also_those_of_another_log() {
    RecordGraph graph =
        graph(
            List.of(
                record("20200101-use-x.md", "Superseded by [20200202-use-y](20200202-use-y.md)"),
                record("20200202-use-y.md", "Accepted\n\nSupersedes 20200101-use-x"),
                record("about.md", "Extends [other](../web/adr/20200101-other.md)")));

    assertThat(graph.nodes())
        .last()
        .isEqualTo(
            new Node(
                "r3",
                "web/adr/20200101-other.md",
                "web/adr/20200101-other.md",
                Standing.ELSEWHERE));
    assertThat(graph.edges())
        .containsExactly(new Edge("r1", "supersedes", "r0"), new Edge("r2", "extends", "r3"));
  }

  @Test
  void a_circle_and_a_record_that_is_not_there_are_drawn_as_they_are() {
    RecordGraph graph =
        graph(
            List.of(
                record("0001-a.md", "Accepted\n\nSupersedes [1. A](0001-a.md)"),
                record("0002-b.md", "Accepted\n\nAmends [9. I](0009-i.md)")));

    assertThat(graph.nodes())
        .last()
        .isEqualTo(new Node("r2", "0009 (missing)", "", Standing.MISSING));
    assertThat(graph.edges())
        .containsExactly(new Edge("r0", "supersedes", "r0"), new Edge("r1", "amends", "r2"));
  }

  @Test
  void what_dot_and_mermaid_say_is_what_was_drawn() {
    long seed = 44L;
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      RecordGraph graph = graph(random);
      List<String> expected = new ArrayList<>();
      graph.nodes().forEach(node -> expected.add(node.id() + " " + spelt(node.label())));
      graph
          .edges()
          .forEach(edge -> expected.add(edge.from() + " " + edge.to() + " " + spelt(edge.verb())));
      assertThat(readDot(Dot.of(graph))).as("seed %d, round %d", seed, round).isEqualTo(expected);
      assertThat(readMermaid(Mermaid.of(graph)))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected);
    }
  }

  private static RecordGraph graph(List<RecordSummary> records) {
    return RecordGraph.of(
        records, new LinkTargets("adr", records, "web/adr/20200101-other.md"::equals));
  }

  private static RecordSummary record(String name, String status) {
    String text = "# A title\n\n## Status\n\n%s\n".formatted(status);
    return RecordSummary.read("adr/" + name, text.getBytes(UTF_8));
  }

  private static RecordGraph graph(Random random) {
    return new RecordGraph(
        List.of(
            new Node("r0", words(random), "adr/a.md", Standing.COUNTS),
            new Node("r1", words(random), "adr/b.md", Standing.NO_LONGER)),
        List.of(new Edge("r0", words(random), "r1")));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      words.append(NASTY.charAt(random.nextInt(NASTY.length())));
    }
    return words.toString();
  }

  private static String spelt(String words) {
    return Unprintable.spellOut(words, "", "\\u%04x"::formatted);
  }

  /** Node and edge statements of DOT, with quoted strings as its grammar has them. */
  private static List<String> readDot(String dot) {
    String quoted = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    Pattern node = Pattern.compile("  (r\\d) \\[label=" + quoted + "(?:, style=dashed)?\\];");
    Pattern edge = Pattern.compile("  (r\\d -> r\\d) \\[label=" + quoted + "\\];");
    List<String> read = new ArrayList<>();
    dot.lines()
        .filter(line -> line.startsWith("  r"))
        .forEach(
            line -> {
              Matcher found = line.contains("] -> [") ? edge.matcher(line) : node.matcher(line);
              if (!found.matches()) {
                found = edge.matcher(line);
                assertThat(found.matches()).as(line).isTrue();
              }
              read.add(
                  found.group(1).replace("-> ", "")
                      + " "
                      + found.group(2).replaceAll("\\\\(.)", "$1"));
            });
    return read;
  }

  /** Statements of a flowchart, with entity codes in their labels. */
  private static List<String> readMermaid(String mermaid) {
    Pattern node = Pattern.compile("  (r\\d)\\[\"([^\"]*)\"\\](?::::gone)?");
    Pattern edge = Pattern.compile("  (r\\d) -->\\|\"([^\"|]*)\"\\| (r\\d)");
    List<String> read = new ArrayList<>();
    mermaid
        .lines()
        .filter(line -> line.startsWith("  r"))
        .forEach(
            line -> {
              Matcher one = node.matcher(line);
              Matcher two = edge.matcher(line);
              if (one.matches()) {
                read.add(one.group(1) + " " + decoded(one.group(2)));
              } else {
                assertThat(two.matches()).as(line).isTrue();
                read.add(two.group(1) + " " + two.group(3) + " " + decoded(two.group(2)));
              }
            });
    return read;
  }

  private static String decoded(String label) {
    return Pattern.compile("#(\\d+);").matcher(label).replaceAll(GraphTest::character);
  }

  private static String character(MatchResult code) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1))));
  }
}
