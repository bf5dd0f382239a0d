package dev.parlance.record;

import dev.parlance.Invisible;
import dev.parlance.Regex;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Escapes text for Markdown so that it renders as it was written and changes no structure, with as
 * few escapes as that takes, and takes the escapes back exactly.
 */
public final class Markdown {

  /**
   * What makes a line a heading, a list item, a quote, a rule or a table; a number stands before
   * it.
   */
  private static final Regex STRUCTURE =
      new Regex("^(?:(\\d{1,9})[.)](?: |$)|[-+](?: |$)|#{1,6}(?: |$)|>|[-=][-= ]*$|[-:][-: ]*$)");

  private static final Regex CLOSING_HASHES = new Regex("(?s)(?:^|.* )(?=#+$)");
  private static final Regex ENTITY =
      new Regex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
  private static final Regex BREAKS = new Regex("\n+");
  private static final Regex ESCAPE =
      new Regex("\\\\([!-/:-@\\[-`{-~\n])|&#[xX]([0-9a-fA-F]{1,6});|&#([0-9]{1,7});|\n+");

  private Markdown() {}

  /** For a place that may hold several paragraphs: a line break stays one. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    Matcher breaks = BREAKS.matcher(text);
    int from = 0;
    while (breaks.find()) {
      escaped.append(line(text.substring(from, breaks.start())));
      boolean atAnEdge = breaks.start() == 0 || breaks.end() == text.length();
      escaped.append(atAnEdge ? "&#xA;".repeat(breaks.group().length()) : between(breaks.group()));
      from = breaks.end();
    }
    return escaped.append(line(text.substring(from))).toString();
  }

  /** For a place that holds one line: a title, a table cell, a list item. */
  public static String line(String text) {
    int structure = structureAt(text);
    int closing = closingHashesAt(text);
    StringBuilder escaped = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = harmlessUntil(text, at);
      if (end > at) {
        escaped.append(text, at, end);
      } else {
        int character = text.codePointAt(at);
        end = at + Character.charCount(character);
        boolean blankAtAnEdge =
            Character.isSpaceChar(character) && (at == 0 || end == text.length());
        if (blankAtAnEdge || Invisible.is(character)) {
          escaped.append("&#x%X;".formatted(character));
        } else {
          boolean threatens = at == structure || at == closing || threatens(text, at);
          escaped.append(threatens ? "\\" : "").appendCodePoint(character);
        }
      }
      at = end;
    }
    return escaped.toString();
  }

  /** A code span, where the text can be one; escaped text where it cannot. */
  static String code(String text) {
    boolean plain =
        !text.isBlank()
            && text.equals(text.strip())
            && text.indexOf('`') < 0
            && text.indexOf('|') < 0
            && text.codePoints().noneMatch(Invisible::is);
    return plain ? "`" + text + "`" : line(text);
  }

  /**
   * The text that {@link #text} or {@link #line} escaped. A line broken by hand reads as one line.
   */
  public static String unescape(String markdown) {
    boolean plain =
        markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0 && markdown.indexOf('\n') < 0;
    return plain
        ? markdown
        : ESCAPE.matcher(markdown).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
  }

  private static String meaning(MatchResult escape) {
    if (escape.group(1) != null) {
      return escape.group(1);
    }
    if (escape.group(2) != null) {
      return character(Integer.parseInt(escape.group(2), 16), escape.group());
    }
    if (escape.group(3) != null) {
      return character(Integer.parseInt(escape.group(3)), escape.group());
    }
    return escape.group().length() == 1 ? " " : "\n\n";
  }

  private static String character(int codePoint, String otherwise) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : otherwise;
  }

  private static String between(String breaks) {
    return breaks.length() == 1 ? "\\\n" : "\n\n" + "&#xA;".repeat(breaks.length() - 2);
  }

  private static int structureAt(String line) {
    Matcher structure = STRUCTURE.matcher(line);
    if (!structure.lookingAt()) {
      return -1;
    }
    return structure.group(1) == null ? 0 : structure.end(1);
  }

  private static int closingHashesAt(String line) {
    if (line.indexOf('#') < 0) {
      return -1;
    }
    Matcher closing = CLOSING_HASHES.matcher(line);
    return closing.lookingAt() ? closing.end() : -1;
  }

  private static boolean threatens(String line, int at) {
    return switch (line.charAt(at)) {
      case '`', '[', ']', '|' -> true;
      case '*', '~' -> !between(line, at, Markdown::isBlank);
      case '_' -> !between(line, at, Markdown::isBlank) && !between(line, at, Markdown::isWord);
      case '\\' -> !isWord(after(line, at));
      case '<' -> !isBlank(after(line, at)) || at == line.length() - 1;
      case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
      default -> false;
    };
  }

  private static boolean between(String line, int at, IntPredicate neighbour) {
    char run = line.charAt(at);
    int from = at;
    while (from > 0 && line.charAt(from - 1) == run) {
      from--;
    }
    int to = at;
    while (to < line.length() - 1 && line.charAt(to + 1) == run) {
      to++;
    }
    return from > 0
        && neighbour.test(line.codePointBefore(from))
        && neighbour.test(after(line, to));
  }

  private static int after(String line, int at) {
    return at + 1 < line.length() ? line.codePointAt(at + 1) : 0;
  }

  private static int harmlessUntil(String text, int from) {
    int at = from;
    while (at < text.length() && isHarmless(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a character means itself wherever it stands, as most do. */
  private static boolean isHarmless(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == ',';
  }

  private static boolean isBlank(int character) {
    return character == ' ';
  }

  private static boolean isWord(int character) {
    return Character.isLetterOrDigit(character);
  }
}
