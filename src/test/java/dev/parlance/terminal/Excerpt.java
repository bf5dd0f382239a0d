package dev.parlance.terminal;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as a page shows them: {@code [...]} stands for lines left out, within a line for words. */
final class Excerpt {

  private static final String LEFT_OUT = "[...]";

  private Excerpt() {}

  static boolean fits(List<String> shown, List<String> printed) {
    String pattern =
        shown.stream()
            .map(
                line ->
                    line.equals(LEFT_OUT)
                        ? "(?:.*\n)*"
                        : "\\Q" + line.replace(LEFT_OUT, "\\E.*\\Q") + "\\E\n")
            .collect(Collectors.joining());
    return printed.stream().map(line -> line + "\n").collect(Collectors.joining()).matches(pattern);
  }
}
