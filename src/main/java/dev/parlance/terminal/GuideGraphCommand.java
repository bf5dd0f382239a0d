package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.guide.Question;
import dev.parlance.guide.QuestionGraph;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The interview as a flowchart. */
final class GuideGraphCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("guide graph", Group.GUIDE, "Draws the interview as a Mermaid flowchart.")
          .with(GuideFiles.ONE)
          .with(Option.JSON)
          .example("guide graph > interview.mmd", "For any page that draws Mermaid.");

  private final GuideFiles files;

  GuideGraphCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide guide = GuideFiles.read(files.guide(words));
    QuestionGraph graph = new QuestionGraph(guide);
    if (words.flag(Option.JSON.name())) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("guide", new GuideTree(guide).reference());
      tree.put("questions", graph.questions().stream().map(GuideGraphCommand::tree).toList());
      tree.put("edges", graph.edges().stream().map(GuideGraphCommand::tree).toList());
      console.json(tree);
    } else {
      console.result(graph.mermaid());
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> tree(Question question) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", question.id());
    tree.put("asks", question.asks());
    tree.put("phase", question.phase().name().toLowerCase(Locale.ROOT));
    return tree;
  }

  private static Map<String, Object> tree(QuestionGraph.Edge edge) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", edge.from());
    tree.put("to", edge.to());
    tree.put("kind", edge.kind().name().toLowerCase(Locale.ROOT));
    tree.put("labels", edge.labels());
    return tree;
  }
}
