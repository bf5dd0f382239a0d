package dev.parlance.record;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern MARKED =
      Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]++|(?=[A-Za-z]))(.*)");

  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#+[ \\t]*$");

  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:\\d{1,3}[.)]|[^\\p{L}\\p{N}])++");

  private static final Pattern AFTER_NAME = Pattern.compile("[^\\p{L}\\p{N})]+$");

  private static final int LONGEST_NAME = 120;

  /** The heading that begins on a line, by itself or together with the rule below it. */
  static @Nullable Heading at(SourceLine line, @Nullable SourceLine below) {
    String text = line.text();
    if (text.indexOf('#') >= 0) {
      Matcher marked = MARKED.matcher(text);
      if (marked.matches()
          && !(marked.group(1).length() == 1 && marked.start(2) == marked.end(1))) {
        return marked(line, marked);
      }
    }
    if (below == null || below.text().isEmpty() || !isUnderlined(text, below.text())) {
      return null;
    }
    int level = below.text().charAt(0) == '=' ? 1 : 2;
    int from = text.length() - text.stripLeading().length();
    String bare = text.strip();
    return new Heading(level, bare, named(bare), line.from() + from, line, line.number() + 2);
  }

  private static String named(String text) {
    if (text.length() > LONGEST_NAME) {
      return "";
    }
    String plain = BEFORE_NAME.matcher(text).replaceFirst("");
    return AFTER_NAME.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  private static Heading marked(SourceLine line, Matcher marked) {
    String text = CLOSING.matcher(marked.group(2)).replaceFirst("").stripTrailing();
    return new Heading(
        marked.group(1).length(),
        text,
        named(text),
        line.from() + marked.start(2),
        line,
        line.number() + 1);
  }

  private static boolean isUnderlined(String text, String below) {
    char rule = below.charAt(0);
    String start = text.stripLeading();
    return (rule == '=' || rule == '-')
        && below.stripTrailing().length() >= 2
        && below.stripTrailing().chars().allMatch(each -> each == rule)
        && !start.isEmpty()
        && "-*+>|#<".indexOf(start.charAt(0)) < 0
        && text.length() < 200
        && !(rule == '-' && (StatusText.of(text).isUnderstood() || text.indexOf(':') >= 0));
  }
}
