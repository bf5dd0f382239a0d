package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Yaml;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import java.util.List;
import java.util.Map;

/**
 * The two parts of a record's file, by lines.
 *
 * @param frontMatter the lines between the two fences; none where there is no front matter
 * @param bodyFrom the line, from 1, that the body begins at
 */
record RecordText(String file, List<String> frontMatter, List<String> body, int bodyFrom) {

  /** More is refused before the parser sees it; it would take minutes over a hostile file. */
  private static final int LARGEST_FRONT_MATTER = 64 * 1024;

  private static final String FENCE = "---";

  static RecordText of(String file, String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = unmarked.replace("\r\n", "\n").lines().toList();
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
      return new RecordText(file, List.of(), lines, 1);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return new RecordText(file, lines.subList(1, i), lines.subList(i + 1, lines.size()), i + 2);
      }
    }
    return new RecordText(file, List.of(), lines, 1);
  }

  /** The front matter; empty where there is none. */
  Mapping mapping() {
    if (frontMatter.isEmpty()) {
      return new Mapping(new Place(file, 1, 1), Map.of());
    }
    refuseLargeFrontMatter();
    String linesAsInTheFile = "\n" + String.join("\n", frontMatter);
    return Yaml.read(file, linesAsInTheFile).mapping();
  }

  void refuseLargeFrontMatter() {
    if (frontMatter.stream().mapToInt(line -> line.length() + 1).sum() > LARGEST_FRONT_MATTER) {
      throw new Problem(
          ExitCode.USAGE,
          "%s:1:1: the front matter is larger than 64 KiB.".formatted(file),
          "Shorten reasons and notes, or decide on fewer components at once.");
    }
  }

  /** The text of the first heading of this level; empty where there is none. */
  String heading(String mark) {
    return body.stream()
        .filter(line -> line.startsWith(mark + " "))
        .findFirst()
        .map(line -> Markdown.unescape(line.substring(mark.length()).strip()))
        .orElse("");
  }

  /** The lines under a heading of the second level, up to the next. */
  List<String> section(String heading) {
    int from = body.stream().map(String::stripTrailing).toList().indexOf("## " + heading) + 1;
    if (from == 0) {
      return List.of();
    }
    int to = from;
    while (to < body.size() && !body.get(to).startsWith("## ")) {
      to++;
    }
    return body.subList(from, to);
  }
}
