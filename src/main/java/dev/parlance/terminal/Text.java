package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.WCWidth;

/** Words in their inks, safe to print from birth. */
record Text(List<Span> spans) {

  /** Words of one ink. */
  record Span(String words, Ink ink) {

    Span {
      words = Safe.text(words);
    }
  }

  Text {
    spans = List.copyOf(spans);
  }

  /** Words with our own layout; line feeds and tabs in them stay. */
  static Text of(String words) {
    return of(words, Ink.PLAIN);
  }

  static Text of(String words, Ink ink) {
    return new Text(List.of(new Span(words, ink)));
  }

  /** Words from outside that belong on one line: a title, a name, a status. */
  static Text line(String words) {
    return of(Safe.line(words));
  }

  static Text line(String words, Ink ink) {
    return of(Safe.line(words), ink);
  }

  Text and(String words) {
    return and(of(words));
  }

  Text and(Text other) {
    List<Span> both = new ArrayList<>(spans.size() + other.spans.size());
    both.addAll(spans);
    both.addAll(other.spans);
    return new Text(both);
  }

  /** How many columns of a screen the words take. */
  int width() {
    int width = 0;
    for (Span span : spans) {
      width += width(span.words());
    }
    return width;
  }

  /** The words in at most so many columns; an ellipsis says that there is more. */
  Text within(int columns) {
    if (width() <= columns) {
      return this;
    }
    List<Span> kept = new ArrayList<>();
    int left = columns - 1;
    for (Span span : spans) {
      String words = start(span.words(), left);
      kept.add(new Span(words, span.ink()));
      left -= width(words);
      if (words.length() < span.words().length()) {
        break;
      }
    }
    kept.add(new Span("…", Ink.PLAIN));
    return new Text(kept);
  }

  private static String start(String words, int columns) {
    int left = columns;
    int end = 0;
    while (end < words.length()) {
      int point = words.codePointAt(end);
      left -= width(point);
      if (left < 0) {
        break;
      }
      end += Character.charCount(point);
    }
    return words.substring(0, end);
  }

  private static int width(String words) {
    int width = 0;
    int at = 0;
    while (at < words.length()) {
      int point = words.codePointAt(at);
      width += width(point);
      at += Character.charCount(point);
    }
    return width;
  }

  private static int width(int point) {
    return point >= ' ' && point < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(point));
  }

  String plain() {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      words.append(span.words());
    }
    return words.toString();
  }

  String in(Palette palette) {
    if (palette == Palette.NONE) {
      return plain();
    }
    return spans.stream().map(span -> span.ink().paint(span.words())).collect(Collectors.joining());
  }
}
