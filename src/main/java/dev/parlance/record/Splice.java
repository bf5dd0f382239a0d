package dev.parlance.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, made together: every place is one of the text as it was. */
final class Splice {

  private record Cut(Span span, String replacement) {}

  private final String text;
  private final List<Cut> cuts = new ArrayList<>();

  Splice(String text) {
    this.text = text;
  }

  Splice replace(Span span, String replacement) {
    cuts.add(new Cut(span, replacement));
    return this;
  }

  Splice insert(int at, String addition) {
    return replace(new Span(at, at), addition);
  }

  String result() {
    StringBuilder result = new StringBuilder(text);
    cuts.stream()
        .sorted(Comparator.comparingInt((Cut cut) -> cut.span().from()).reversed())
        .forEach(cut -> result.replace(cut.span().from(), cut.span().to(), cut.replacement()));
    return result.toString();
  }
}
