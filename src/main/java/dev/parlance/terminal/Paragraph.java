package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;

/** Prose broken into lines between words, by the columns that it takes on a screen. */
final class Paragraph {

  private Paragraph() {}

  static List<String> lines(String prose, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : prose.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && Text.of(line + " " + word).width() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
