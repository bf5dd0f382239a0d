package dev.parlance.record;

import dev.parlance.Problem;
import dev.parlance.Regex;
import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.record.RecordSummary.Chosen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What stands under the key {@code parlance}, as far as a log needs it: line by line where it is
 * laid out as {@link RecordWriter} does, for a YAML parser takes far longer; else with the parser.
 */
record OwnBlock(int version, List<Chosen> components) {

  private static final String PLAIN =
      "([A-Za-z0-9][A-Za-z0-9_./+-]*+(?: [A-Za-z0-9][A-Za-z0-9_./+-]*+)*+)";
  private static final Regex VERSION = new Regex("  version: ([1-9][0-9]{0,8})");
  private static final Regex NAME = new Regex("    - name: " + PLAIN);
  private static final Regex LANGUAGE = new Regex("      language: " + PLAIN);

  OwnBlock {
    components = List.copyOf(components);
  }

  /**
   * Reads the lines under the key.
   *
   * @throws Problem where they say something else than a record of Parlance does
   */
  static OwnBlock of(String file, Field key, List<SourceLine> lines) {
    OwnBlock read = byLines(lines);
    return read.version > 0 && !read.components.isEmpty() ? read : parsed(file, key, lines);
  }

  /** Version 0 where the layout is another. */
  private static OwnBlock byLines(List<SourceLine> lines) {
    int version = 0;
    List<String> names = new ArrayList<>();
    List<Chosen> chosen = new ArrayList<>();
    for (SourceLine line : lines) {
      Matcher name = NAME.matcher(line.text());
      Matcher language = LANGUAGE.matcher(line.text());
      Matcher number = VERSION.matcher(line.text());
      if (name.matches()) {
        names.add(name.group(1));
      } else if (language.matches() && names.size() == chosen.size() + 1) {
        chosen.add(new Chosen(names.get(chosen.size()), language.group(1)));
      } else if (number.matches()) {
        version = Integer.parseInt(number.group(1));
      } else if (line.text().contains("- name:") || line.text().startsWith("      language:")) {
        return new OwnBlock(0, List.of());
      }
    }
    return names.size() == chosen.size()
        ? new OwnBlock(version, chosen)
        : new OwnBlock(0, List.of());
  }

  private static OwnBlock parsed(String file, Field key, List<SourceLine> lines) {
    StringBuilder yaml =
        new StringBuilder("\n".repeat(key.line())).append("parlance: ").append(key.text());
    int at = key.line();
    for (SourceLine line : lines) {
      yaml.append("\n".repeat(line.number() - at)).append(line.text());
      at = line.number();
    }
    Mapping ours = Yaml.read(file, yaml.toString()).mapping().get("parlance").mapping();
    List<Chosen> components = new ArrayList<>();
    for (YamlNode node : ours.items("components")) {
      Mapping component = node.mapping();
      components.add(new Chosen(component.text("name"), component.text("language")));
    }
    return new OwnBlock(version(ours.get("version")), components);
  }

  private static int version(YamlNode node) {
    if (!node.text().matches("[1-9][0-9]{0,8}")) {
      throw node.place()
          .problem("'%s' is not a version.".formatted(node.text()), "Write 1, 2 and so on.");
    }
    return Integer.parseInt(node.text());
  }
}
