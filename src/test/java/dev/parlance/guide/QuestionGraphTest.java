package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.QuestionGraph.Edge;
import dev.parlance.guide.QuestionGraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The flowchart, held against the grammar of the few forms that it uses. */
class QuestionGraphTest {

  private static final String LABEL = "\"(?:[\\p{L}\\p{N} .,:;?!()'+=/_-]|#\\d+;)*\"";

  private static final Pattern NODE =
      Pattern.compile(
          "  ([qls]\\d+)(?:\\[L\\]|\\(\\[L\\]\\)|\\{\\{L\\}\\}|\\[/L/\\])".replace("L", LABEL));

  private static final Pattern EDGE =
      Pattern.compile(
          "  ([qls]\\d+) (?:-->|==>|-\\.->)(?:\\|L\\|)? ([qls]\\d+)".replace("L", LABEL));

  private static final String HOSTILE =
      """
      guide: acme
      version: 0.1.0
      extends: langindex-python@1.x
      languages:
        - {id: end, name: '"]; click q0 "javascript:x"', family: x}
      options:
        kind:
          - {id: 'a|b"c', name: x, says: x, neutral: true}
      questions:
        - id: subgraph
          asks: "Is it <b>bold</b>? \\"quoted\\" `code` [x](y) #35; \\n end"
          help: x
          why: x
          type: one
          phase: deciding
          section: drivers
          when: {kind: 'a|b"c'}
          source: house
          because: x
          options: [{id: '%%{init}%%', name: x, says: x}]
      rules:
        - id: 'H"1|'
          when: {subgraph: '%%{init}%%'}
          support: [end]
          tier: default
          source: house
          because: x
      """;

  @Test
  void every_line_is_a_node_or_an_edge_between_nodes_that_are_there() {
    assertThat(nodes(new QuestionGraph(Guides.shipped()).mermaid())).hasSize(38);
  }

  @Test
  void nothing_in_a_guide_can_break_out_of_its_label() {
    String mermaid = new QuestionGraph(Guides.read("f", HOSTILE)).mermaid();
    nodes(mermaid);
    assertThat(mermaid)
        .contains("subgraph: Is it #60;b#62;bold#60;/b#62;? #34;quoted#34;")
        .contains("|\"a#124;b#34;c\"|")
        .contains("|\"H#34;1#124;\"|");
  }

  @Test
  void edges_say_when_a_question_is_asked_and_what_it_feeds() {
    List<Edge> edges = new QuestionGraph(Guides.shipped()).edges();
    assertThat(edges)
        .contains(new Edge("kind", "tool-needs", Kind.ASKED, List.of("script", "cli")))
        .contains(new Edge("script-traits", "shell", Kind.DECIDES, List.of("S8")))
        .contains(new Edge("hot-path", "consequences", Kind.RECORDED, List.of()));
    assertThat(edges).filteredOn(edge -> edge.to().equals("kind")).isEmpty();
  }

  private static List<String> nodes(String mermaid) {
    List<String> lines = mermaid.lines().toList();
    assertThat(lines.get(0)).isEqualTo("flowchart LR");
    List<String> nodes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher edge = EDGE.matcher(line);
      Matcher node = NODE.matcher(line);
      assertThat(edge.matches() || node.matches()).as(line).isTrue();
      if (edge.matches()) {
        assertThat(nodes).as(line).contains(edge.group(1), edge.group(2));
      } else {
        assertThat(nodes).as(line).doesNotContain(node.group(1));
        nodes.add(node.group(1));
      }
    }
    return nodes;
  }
}
