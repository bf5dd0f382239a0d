package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;

/** The text of a record by lines, with blocks of code and long comments out of sight. */
final class Source {

  /** More is not read as front matter. */
  private static final int LARGEST_FRONT_MATTER = 64 * 1024;

  private final String text;
  private final List<SourceLine> lines;
  private final int bodyFrom;
  private final int frontMatterFrom;
  private final boolean oversized;

  Source(String text) {
    this.text = text;
    List<SourceLine> all = split(text);
    int opening = opening(all);
    int end = opening < 0 ? -1 : closing(all, opening);
    this.oversized = end > 0 && all.get(end).from() > LARGEST_FRONT_MATTER;
    int closing = oversized ? -1 : end;
    this.frontMatterFrom = closing < 0 ? 0 : opening + 1;
    this.bodyFrom = closing < 0 ? 0 : closing + 1;
    this.lines = visible(all, bodyFrom);
  }

  String text() {
    return text;
  }

  List<SourceLine> lines() {
    return lines;
  }

  /** Whether there is front matter that is too large to be read. */
  boolean isOversized() {
    return oversized;
  }

  boolean hasFrontMatter() {
    return bodyFrom > 0;
  }

  /** The lines between the two fences. */
  List<SourceLine> frontMatter() {
    return hasFrontMatter() ? lines.subList(frontMatterFrom, bodyFrom - 1) : List.of();
  }

  /** The line that ends the front matter. */
  SourceLine closingFence() {
    return lines.get(bodyFrom - 1);
  }

  List<SourceLine> body() {
    return lines.subList(bodyFrom, lines.size());
  }

  /** The line ending of the file: that of its first line. */
  String lineEnding() {
    int feed = text.indexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Where the line after {@code line} begins; the end of the file after the last one. */
  int after(SourceLine line) {
    int feed = text.indexOf('\n', line.from());
    return feed < 0 ? text.length() : feed + 1;
  }

  private static List<SourceLine> split(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int next = feed < 0 ? text.length() : feed + 1;
      int to = feed < 0 ? text.length() : feed;
      if (to > from && text.charAt(to - 1) == '\r') {
        to--;
      }
      lines.add(new SourceLine(lines.size(), from, text.substring(from, to)));
      from = next;
    }
    return lines;
  }

  private static int opening(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      if (!line.isBlank()) {
        return isFence(line) ? line.number() : -1;
      }
    }
    return -1;
  }

  private static int closing(List<SourceLine> lines, int opening) {
    for (SourceLine line : lines.subList(opening + 1, lines.size())) {
      if (isFence(line)) {
        return line.number();
      }
    }
    return -1;
  }

  private static boolean isFence(SourceLine line) {
    return line.text().startsWith("---") && line.text().stripTrailing().length() == 3;
  }

  private static List<SourceLine> visible(List<SourceLine> all, int bodyFrom) {
    List<SourceLine> lines = new ArrayList<>(all.subList(0, bodyFrom));
    Curtain curtain = new Curtain();
    for (SourceLine line : all.subList(bodyFrom, all.size())) {
      String seen = curtain.visible(line.text()); // the line, the beginning of it, or nothing
      boolean whole = seen.length() == line.text().length();
      lines.add(whole ? line : new SourceLine(line.number(), line.from(), seen));
    }
    return lines;
  }
}
