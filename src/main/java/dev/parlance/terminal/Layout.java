package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines broken to the width of a screen; what is broken off hangs below where its text began. */
final class Layout {

  private static final int WIDEST_HANG = 24;

  private Layout() {}

  static String of(List<String> lines, int columns) {
    List<String> broken = new ArrayList<>();
    lines.forEach(line -> broken.addAll(of(line, columns)));
    return String.join("\n", broken);
  }

  private static List<String> of(String line, int columns) {
    if (Text.of(line).width() <= columns) {
      return List.of(line);
    }
    int margin = margin(line);
    return margin < columns / 2
        ? broken(line.substring(0, margin), line.substring(margin), margin, columns)
        : broken(" ".repeat(blanks(line)), line, blanks(line) + 2, columns);
  }

  private static List<String> broken(String first, String text, int hang, int columns) {
    List<String> broken = new ArrayList<>();
    for (String each : Paragraph.lines(text, columns - hang)) {
      broken.add((broken.isEmpty() ? first : " ".repeat(hang)) + each);
    }
    return broken;
  }

  /** Where the text begins: behind the blanks, or behind a term that two blanks set apart. */
  private static int margin(String line) {
    int text = blanks(line);
    int gap = line.indexOf("  ", text);
    if (gap < 0 || gap > WIDEST_HANG) {
      return text;
    }
    int behind = gap;
    while (behind < line.length() && line.charAt(behind) == ' ') {
      behind++;
    }
    return behind <= WIDEST_HANG + 4 ? behind : text;
  }

  private static int blanks(String line) {
    return line.length() - line.stripLeading().length();
  }
}
