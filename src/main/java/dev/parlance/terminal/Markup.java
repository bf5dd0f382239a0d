package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as a terminal can show it, line by line: headings, lists, quotes, code, tables. Lines
 * are broken at the width of the screen, and stay as they are where there is none.
 */
final class Markup {

  private static final int DEEPEST = 8;
  private static final int CODE_INDENT = 4;
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \t]+(.*))?");
  private static final Pattern ITEM =
      Pattern.compile("([ \t]{0,40})([-*+]|\\d{1,9}[.)])[ \t]+(.*)");
  private static final Pattern CLOSING_HASHES = Pattern.compile("[ \t]#+$");

  private final OptionalInt screen;
  private final List<Text.Span> spans = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private String first = "";
  private String rest = "";
  private String fence = "";
  private boolean inComment;
  private boolean blank = true;

  private Markup(OptionalInt screen) {
    this.screen = screen;
  }

  static Text of(List<String> lines, OptionalInt screen) {
    Markup markup = new Markup(screen);
    lines.forEach(markup::line);
    markup.endBlock();
    return new Text(markup.spans);
  }

  private void line(String line) {
    String bare = line.strip();
    if (!fence.isEmpty()) {
      code(line, bare);
    } else if (inComment || bare.startsWith("<!--")) {
      endBlock();
      inComment = !bare.contains("-->");
    } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
      endBlock();
      fence = bare.substring(0, 3);
    } else if (bare.isEmpty()) {
      endBlock();
      gap();
    } else {
      block(line, bare);
    }
  }

  private void code(String line, String bare) {
    if (bare.startsWith(fence)) {
      fence = "";
      return;
    }
    print(Text.of(" ".repeat(CODE_INDENT) + line + "\n"));
  }

  private void block(String line, String bare) {
    Matcher heading = HEADING.matcher(bare);
    Matcher item = ITEM.matcher(line);
    if (bare.startsWith("|")) {
      endParagraph();
      table.add(bare);
    } else if (heading.matches()) {
      endBlock();
      heading(heading.group(1).length(), heading.group(2) == null ? "" : heading.group(2));
    } else if (bare.startsWith(">")) {
      quote(bare);
    } else if (item.matches() && !isRule(bare)) {
      endBlock();
      item(item);
    } else if (isRule(bare)) {
      rule(bare);
    } else {
      endTable();
      paragraph.add(bare);
    }
  }

  private void heading(int level, String text) {
    Text words =
        inked(Inline.of(CLOSING_HASHES.matcher(text.strip()).replaceFirst("")), Ink.STRONG);
    if (!blank) {
      gap();
    }
    print(words.and("\n"));
    if (level <= 2) {
      print(Text.of((level == 1 ? "=" : "-").repeat(Math.max(1, words.width())) + "\n"));
    }
  }

  private void item(Matcher item) {
    boolean bullet = "-*+".contains(item.group(2));
    int indent = item.group(1).replace("\t", "    ").length();
    first = " ".repeat(indent) + (bullet ? "•" : item.group(2)) + " ";
    rest = " ".repeat(first.length());
    paragraph.add(item.group(3).strip());
  }

  private void quote(String bare) {
    int depth = 0;
    int at = 0;
    while (at < bare.length() && (bare.charAt(at) == '>' || bare.charAt(at) == ' ')) {
      depth += bare.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    String margin = "│ ".repeat(Math.min(depth, DEEPEST));
    if (!margin.equals(first) || !margin.equals(rest)) {
      endBlock();
    }
    first = margin;
    rest = margin;
    paragraph.add(bare.substring(at));
  }

  /** Under a paragraph, such a line makes a heading of it. */
  private void rule(String bare) {
    boolean underline =
        paragraph.size() == 1 && first.isEmpty() && "=-".indexOf(bare.charAt(0)) >= 0;
    if (underline) {
      String title = paragraph.remove(0);
      heading(bare.charAt(0) == '=' ? 1 : 2, title);
      return;
    }
    endBlock();
    print(Text.of("---\n"));
  }

  private static boolean isRule(String bare) {
    char mark = bare.charAt(0);
    int marks = 0;
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) == mark) {
        marks++;
      } else if (bare.charAt(i) != ' ') {
        return false;
      }
    }
    return (mark == '=' && marks == bare.length()) || ("-*_".indexOf(mark) >= 0 && marks >= 3);
  }

  private void endBlock() {
    endParagraph();
    endTable();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      Text margin = Text.of(first);
      for (Text line : Flow.of(paragraph, screen, first.length())) {
        print(margin.and(line).and("\n"));
        margin = Text.of(rest);
      }
    }
    paragraph.clear();
    first = "";
    rest = "";
  }

  private void endTable() {
    if (!table.isEmpty()) {
      print(MarkupTable.of(table));
    }
    table.clear();
  }

  private void gap() {
    if (!blank) {
      spans.add(new Text.Span("\n", Ink.PLAIN));
    }
    blank = true;
  }

  private void print(Text text) {
    spans.addAll(text.spans());
    blank = false;
  }

  private static Text inked(Text text, Ink ink) {
    return new Text(text.spans().stream().map(span -> new Text.Span(span.words(), ink)).toList());
  }
}
