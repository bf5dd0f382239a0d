package dev.parlance.record;

import java.util.List;

/**
 * Words to be printed as code, joined as prose joins them.
 *
 * @param last what stands before the last one: {@code " and "}
 */
record Codes(List<String> texts, String last) {

  Codes {
    texts = List.copyOf(texts);
  }

  String markdown() {
    return Prose.joined(texts.stream().map(Markdown::code).toList(), last);
  }
}
