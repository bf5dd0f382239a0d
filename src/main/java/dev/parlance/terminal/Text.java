package dev.parlance.terminal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return new Text(Stream.concat(spans.stream(), other.spans.stream()).toList());
  }

  /** How many columns of a screen the words take. */
  int width() {
    return plain().codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }

  String plain() {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }

  String in(Palette palette) {
    if (palette == Palette.NONE) {
      return plain();
    }
    return spans.stream().map(span -> span.ink().paint(span.words())).collect(Collectors.joining());
  }
}
