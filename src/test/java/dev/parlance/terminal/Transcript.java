package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario as a file: what is done, and below it what is printed.
 *
 * <pre>
 * &gt; Prose for the reader.
 * # git init -q                  (set-up; lines that follow each other are one script of sh)
 * $ parlance show 7 &lt; input.txt   (in this process)
 * standard output
 * ! standard error
 * [exit 3]                       (only where it is not 0)
 * $ COLUMNS=40 parlance list     (with a variable, which may put it on a terminal, see {@link Stage})
 * $ git log --format=%s          (any other command: through sh)
 * </pre>
 *
 * <p>Output that could be taken for one of these is written behind a backslash.
 */
record Transcript(List<Step> steps) {

  /** One thing that is said or done. */
  record Step(char mark, String text) {}

  static Transcript of(String file) {
    List<Step> steps = new ArrayList<>();
    boolean scriptGoesOn = false;
    for (String line : file.lines().toList()) {
      boolean step =
          line.length() > 1 && ">#$".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
      if (step && line.charAt(0) == '#' && scriptGoesOn) {
        Step begun = steps.remove(steps.size() - 1);
        steps.add(new Step('#', begun.text() + "\n" + line.substring(2)));
      } else if (step) {
        steps.add(new Step(line.charAt(0), line.substring(2)));
      }
      scriptGoesOn = step && line.charAt(0) == '#';
    }
    return new Transcript(steps);
  }

  /** Does every step and answers the file as it should be. */
  String play(Stage stage) {
    StringBuilder file = new StringBuilder();
    char before = ' ';
    for (Step step : steps) {
      if (!file.isEmpty() && (step.mark() != before || step.mark() != '>')) {
        file.append('\n');
      }
      file.append(marked(step));
      if (step.mark() == '#') {
        stage.prepare(step.text());
      } else if (step.mark() == '$') {
        file.append(shown(stage.run(step.text())));
      }
      before = step.mark();
    }
    return file.toString();
  }

  private static String marked(Step step) {
    return step.text()
        .lines()
        .map(line -> step.mark() + " " + line + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(Stage.Outcome outcome) {
    StringBuilder shown = new StringBuilder();
    outcome.out().lines().forEach(line -> shown.append(escaped(line)).append('\n'));
    if (!outcome.out().isEmpty() && !outcome.out().endsWith("\n")) {
      shown.append("[no line feed at the end]\n");
    }
    outcome.err().lines().forEach(line -> shown.append("! ").append(line).append('\n'));
    if (outcome.exit() != 0) {
      shown.append("[exit ").append(outcome.exit()).append("]\n");
    }
    return shown.toString();
  }

  private static String escaped(String line) {
    return line.matches("([>#$!] .*|\\[exit .*|\\[no line feed.*|\\\\.*)") ? "\\" + line : line;
  }
}
