package dev.parlance.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation as what happens when somebody types what it shows. The blocks of one
 * page share one place, in order:
 *
 * <pre>
 * ```console                      (each line behind $ is typed, the rest is what appears)
 * &lt;!-- file: review.yaml --&gt;      (the block below it is the text of that file)
 * &lt;!-- run: git init -q --&gt;       (set-up that the reader need not see)
 * [...]                           (on a line of its own: lines left out; within one: words)
 * </pre>
 */
final class Manuscript {

  private static final String FENCE = "```";
  private static final String CONSOLE = "```console";
  private static final Pattern FILE = Pattern.compile("<!-- file: (\\S+) -->");

  private final List<String> lines;
  private final Stage stage;
  private final List<String> played = new ArrayList<>();
  private int next;

  private Manuscript(String page, Stage stage) {
    this.lines = page.lines().toList();
    this.stage = stage;
  }

  /** The page as it should be: outputs that do not match are replaced by what was printed. */
  static String played(String page, Stage stage) throws IOException {
    var manuscript = new Manuscript(page, stage);
    while (manuscript.next < manuscript.lines.size()) {
      manuscript.block();
    }
    return manuscript.played.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void block() throws IOException {
    String line = copy();
    var file = FILE.matcher(line);
    if (line.equals(CONSOLE)) {
      console();
    } else if (line.startsWith(FENCE)) {
      fenced();
    } else if (file.matches()) {
      copy();
      stage.write(file.group(1), String.join("\n", fenced()) + "\n");
    } else if (line.startsWith("<!-- run:")) {
      prepare(line);
    }
  }

  private String copy() {
    played.add(lines.get(next));
    return lines.get(next++);
  }

  private List<String> fenced() {
    int from = next;
    while (!lines.get(next).equals(FENCE)) {
      copy();
    }
    List<String> text = lines.subList(from, next);
    copy();
    return text;
  }

  private void prepare(String first) {
    StringBuilder script = new StringBuilder(first);
    while (!script.toString().endsWith("-->")) {
      script.append('\n').append(copy());
    }
    stage.prepare(script.substring("<!-- run:".length(), script.length() - "-->".length()));
  }

  private void console() {
    while (!lines.get(next).equals(FENCE)) {
      String typed = copy();
      if (!typed.startsWith("$ ")) {
        throw new IllegalStateException("nothing was typed to print: " + typed);
      }
      int from = next;
      while (!lines.get(next).equals(FENCE) && !lines.get(next).startsWith("$ ")) {
        next++;
      }
      List<String> shown = lines.subList(from, next);
      List<String> printed = printed(typed.substring(2));
      played.addAll(Excerpt.fits(shown, printed) ? shown : printed);
    }
    copy();
  }

  /** A blank line before the next command is the reader's. */
  private List<String> printed(String typed) {
    Stage.Outcome outcome = stage.typed(typed);
    List<String> printed = new ArrayList<>(outcome.out().lines().toList());
    if (outcome.exit() != 0) {
      printed.add("[exit " + outcome.exit() + "]");
    }
    if (!lines.get(next).equals(FENCE) && lines.get(next - 1).isEmpty()) {
      printed.add("");
    }
    return printed;
  }
}
