package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one paragraph without their marks. One pass, whatever the words are. */
final class Inline {

  private static final int LONGEST_TICKS = 8;
  private static final int LONGEST_TARGET = 500;
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|nbsp));");

  /** A run of words; marks are runs of their own until it is known what they are. */
  private static final class Run {

    private final String words;
    private boolean opens;
    private boolean closes;

    Run(String words) {
      this.words = words;
    }
  }

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final boolean[] hopeless = new boolean[LONGEST_TICKS + 1];
  private final StringBuilder plain = new StringBuilder();
  private int brackets;
  private int at;

  private Inline(String text) {
    this.text = text;
  }

  static Text of(String text) {
    return new Inline(text).read();
  }

  private Text read() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '\\' -> escape();
        case '`' -> code();
        case '*', '_' -> emphasis();
        case '[' -> bracket();
        case ']' -> target();
        case '&' -> entity();
        default -> plain.append(text.charAt(at++));
      }
    }
    endRun();
    return inked();
  }

  private void escape() {
    boolean escapes =
        at + 1 < text.length()
            && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(text.charAt(at + 1)) >= 0;
    plain.append(text.charAt(escapes ? at + 1 : at));
    at += escapes ? 2 : 1;
  }

  private void code() {
    int ticks = run('`');
    String mark = text.substring(at, at + ticks);
    int end = ticks > LONGEST_TICKS || hopeless[ticks] ? -1 : closing(mark);
    if (end < 0) {
      if (ticks <= LONGEST_TICKS) {
        hopeless[ticks] = true; // or every mark would be searched to the end
      }
      plain.append(mark);
      at += ticks;
      return;
    }
    plain.append(text, at + ticks, end);
    at = end + ticks;
  }

  private int closing(String mark) {
    int end = text.indexOf(mark, at + mark.length());
    while (end >= 0) {
      int after = end + mark.length();
      boolean longer = after < text.length() && text.charAt(after) == '`';
      if (!longer) {
        return end;
      }
      while (after < text.length() && text.charAt(after) == '`') {
        after++;
      }
      end = text.indexOf(mark, after);
    }
    return -1;
  }

  private void emphasis() {
    int length = run(text.charAt(at));
    String mark = text.substring(at, at + length);
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    int after = at + length == text.length() ? ' ' : text.codePointAt(at + length);
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean literal = length > 3 || (mark.charAt(0) == '_' && within);
    at += length;
    if (literal) {
      plain.append(mark);
      return;
    }
    endRun();
    Run run = new Run(mark);
    Integer opened = open.get(mark);
    if (opened != null && !Character.isWhitespace(before)) {
      runs.get(opened).opens = true;
      run.closes = true;
      open.remove(mark);
    } else if (!Character.isWhitespace(after)) {
      open.put(mark, runs.size());
    }
    runs.add(run);
  }

  private int run(char mark) {
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end - at;
  }

  private void bracket() {
    brackets++;
    plain.append('[');
    at++;
  }

  /** A link is shown as its text with the target behind it. */
  private void target() {
    at++;
    int end =
        brackets > 0 && at < text.length() && text.charAt(at) == '(' ? endOfTarget(at + 1) : -1;
    int begin = end < 0 ? -1 : plain.lastIndexOf("[");
    brackets = Math.max(0, brackets - 1);
    if (begin < 0) {
      plain.append(']');
      return;
    }
    plain.deleteCharAt(begin);
    if (begin > 0 && plain.charAt(begin - 1) == '!') {
      plain.deleteCharAt(begin - 1);
      begin--;
    }
    String target = text.substring(at + 1, end);
    if (!plain.substring(begin).equals(target)) {
      plain.append(" (").append(target).append(')');
    }
    at = end + 1;
  }

  private int endOfTarget(int from) {
    int most = Math.min(text.length(), from + LONGEST_TARGET);
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  private void entity() {
    Matcher entity = ENTITY.matcher(text).region(at, Math.min(text.length(), at + 12));
    if (!entity.lookingAt()) {
      plain.append('&');
      at++;
      return;
    }
    plain.append(meaning(entity));
    at = entity.end();
  }

  private static String meaning(Matcher entity) {
    if (entity.group(3) != null) {
      return switch (entity.group(3)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        default -> " ";
      };
    }
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1), 16)
            : Integer.parseInt(entity.group(2));
    return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
  }

  private void endRun() {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain.toString()));
      plain.setLength(0);
    }
    brackets = 0;
  }

  /** Marks that found their partner are gone; what stands between them is strong. */
  private Text inked() {
    List<Text.Span> spans = new ArrayList<>();
    int strong = 0;
    for (Run run : runs) {
      boolean mark = run.opens || run.closes;
      boolean doubled = run.words.length() > 1;
      if (mark && doubled) {
        strong += run.opens ? 1 : -1;
      }
      if (!mark) {
        spans.add(new Text.Span(run.words, strong > 0 ? Ink.STRONG : Ink.PLAIN));
      }
    }
    return new Text(spans);
  }
}
