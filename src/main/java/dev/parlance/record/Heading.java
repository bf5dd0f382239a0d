package dev.parlance.record;

import dev.parlance.Regex;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the body.
 *
 * @param text as it is written, without its marks
 * @param name of the section, in lower case, without number, emphasis and colon
 * @param textFrom where the text begins in the file
 * @param bodyFrom the line, from 0, that follows it
 */
record Heading(int level, String text, String name, int textFrom, SourceLine line, int bodyFrom) {

  /** What ends a line for other readers; a heading has none of it. */
  private static final String LINE_BREAKS = "\r\u0085\u2028\u2029";

  private static final Regex CLOSING = new Regex("(?:^|[ \\t])#+[ \\t]*$");

  private static final Regex BEFORE_NAME = new Regex("^(?:\\d{1,3}[.)]|[^\\p{L}\\p{N}])++");

  private static final Regex AFTER_NAME = new Regex("[^\\p{L}\\p{N})]+$");

  private static final int LONGEST_NAME = 120;
  private static final int INDENT = 3;
  private static final int LOWEST = 6;

  /** The heading that begins on a line, by itself or together with the rule below it. */
  static @Nullable Heading at(Source source, int number) {
    if (source.first(number, INDENT) == '#') {
      Heading marked = marked(source.line(number));
      if (marked != null) {
        return marked;
      }
    }
    boolean ruled = source.begins(number + 1, "==") || source.begins(number + 1, "--");
    return ruled ? underlined(source.line(number), source.line(number + 1).text()) : null;
  }

  /** A heading with its marks before it; what is behind several needs no blank before it. */
  private static @Nullable Heading marked(SourceLine line) {
    String words = line.text();
    int from = words.indexOf('#');
    int level = 0;
    while (from + level < words.length() && words.charAt(from + level) == '#') {
      level++;
    }
    int start = from + level;
    while (start < words.length() && isBlank(words.charAt(start))) {
      start++;
    }
    boolean apart = start > from + level;
    boolean joined = level > 1 && start < words.length() && isAsciiLetter(words.charAt(start));
    if (level > LOWEST || !(apart || joined) || isBroken(words)) {
      return null;
    }
    String text = withoutClosing(words.substring(start)).stripTrailing();
    int textFrom = line.from() + start;
    return new Heading(level, text, named(text), textFrom, line, line.number() + 1);
  }

  private static @Nullable Heading underlined(SourceLine line, String rule) {
    String text = line.text();
    if (!isUnderlined(text, rule)) {
      return null;
    }
    int level = rule.charAt(0) == '=' ? 1 : 2;
    int from = text.length() - text.stripLeading().length();
    String bare = text.strip();
    return new Heading(level, bare, named(bare), line.from() + from, line, line.number() + 2);
  }

  private static String withoutClosing(String text) {
    return text.indexOf('#') < 0 ? text : CLOSING.matcher(text).replaceFirst("");
  }

  private static String named(String text) {
    if (text.length() > LONGEST_NAME || text.isEmpty()) {
      return "";
    }
    boolean bare = isAsciiLetter(text.charAt(0)) && isAsciiLetter(text.charAt(text.length() - 1));
    return (bare ? text : withoutMarkup(text)).toLowerCase(Locale.ROOT);
  }

  private static String withoutMarkup(String text) {
    String plain = BEFORE_NAME.matcher(text).replaceFirst("");
    return AFTER_NAME.matcher(plain).replaceFirst("");
  }

  private static boolean isBroken(String words) {
    for (int i = 0; i < LINE_BREAKS.length(); i++) {
      if (words.indexOf(LINE_BREAKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char each) {
    return each == ' ' || each == '\t';
  }

  private static boolean isAsciiLetter(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
  }

  private static boolean isUnderlined(String text, String below) {
    char rule = below.charAt(0);
    String start = text.stripLeading();
    return below.stripTrailing().chars().allMatch(each -> each == rule)
        && !start.isEmpty()
        && "-*+>|#<".indexOf(start.charAt(0)) < 0
        && text.length() < 200
        && !(rule == '-' && (StatusText.of(text).isUnderstood() || text.indexOf(':') >= 0));
  }
}
