package dev.parlance.guide;

import dev.parlance.YamlNode.Mapping;
import java.util.Set;

/** Reads a citation and holds its quote against the digest that stands beside it. */
final class CitationReader {

  private final Vocabulary vocabulary;

  CitationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The citation under the key {@code cite} of a statement. */
  Citation of(Mapping statement) {
    Mapping node = statement.get("cite").mapping();
    node.only(Set.of("seed", "section", "line", "quote", "digest"));
    Citation citation =
        new Citation(
            vocabulary.seed(node.get("seed")),
            node.text("section"),
            Vocabulary.number(node.get("line")),
            node.text("quote"),
            node.get("quote").place());
    if (!node.text("digest").equals(citation.digest())) {
      throw citation
          .place()
          .problem(
              "the quote is not the one that its digest was made from.",
              "Quote the seed word for word, then write 'digest: %s'."
                  .formatted(citation.digest()));
    }
    return citation;
  }
}
