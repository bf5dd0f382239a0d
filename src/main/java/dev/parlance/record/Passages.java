package dev.parlance.record;

import dev.parlance.record.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a record that can be searched: its prose without escapes, and of its front matter
 * what is said there, not the keys.
 */
final class Passages {

  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");

  private final List<Passage> all = new ArrayList<>();
  private boolean titled;
  private String fence = "";

  private Passages() {}

  static List<Passage> in(String text) {
    Passages passages = new Passages();
    List<String> lines = text.lines().toList();
    int body = passages.frontMatter(lines);
    for (int i = body; i < lines.size(); i++) {
      passages.prose(i + 1, lines.get(i));
    }
    return passages.all;
  }

  private int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !isRule(lines.get(0).replace("\uFEFF", ""))) {
      return 0;
    }
    int end = 1;
    while (end < lines.size() && !isRule(lines.get(end))) {
      end++;
    }
    if (end == lines.size()) {
      return 0;
    }
    for (int i = 1; i < end; i++) {
      String line = lines.get(i);
      int colon = line.indexOf(": ");
      if (!line.stripTrailing().endsWith(":")) {
        all.add(new Passage(i + 1, Part.BODY, line.substring(colon < 0 ? 0 : colon + 2).strip()));
      }
    }
    return end + 1;
  }

  private static boolean isRule(String line) {
    return line.stripTrailing().equals("---");
  }

  private void prose(int number, String line) {
    String shown = line.strip();
    boolean heading = fence.isEmpty() && shown.startsWith("#");
    Part part = heading ? Part.HEADING : Part.BODY;
    if (heading && !titled && shown.startsWith("# ")) {
      part = Part.TITLE;
      titled = true;
    }
    if (!shown.isEmpty()) {
      all.add(new Passage(number, part, plain(heading ? unmarked(shown) : shown)));
    }
    mindFence(shown);
  }

  private void mindFence(String line) {
    if (fence.isEmpty() && (line.startsWith("```") || line.startsWith("~~~"))) {
      fence = line.substring(0, 3);
    } else if (!fence.isEmpty() && line.startsWith(fence)) {
      fence = "";
    }
  }

  private static String unmarked(String heading) {
    int text = 0;
    while (text < heading.length() && heading.charAt(text) == '#') {
      text++;
    }
    return heading.substring(text).strip();
  }

  private static String plain(String line) {
    return line.indexOf('\\') < 0 ? line : ESCAPED.matcher(line).replaceAll("");
  }
}
