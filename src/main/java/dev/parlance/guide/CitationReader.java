package dev.parlance.guide;

import dev.parlance.YamlNode.Mapping;
import java.util.Set;

/** Reads a citation and holds its quote against the digest that stands beside it. */
final class CitationReader {

  private final Vocabulary vocabulary;

  CitationReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The citation of a statement, or the reason that the house gives for its own. */
  Citation of(Mapping statement) {
    if (statement.has("source") || statement.has("because")) {
      return house(statement);
    }
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

  private static Citation house(Mapping statement) {
    statement.get("source").oneOf("source", Set.of("house"));
    if (statement.has("cite")) {
      throw statement
          .get("cite")
          .place()
          .problem("a statement of the house cites no seed.", "Keep 'cite' or 'source: house'.");
    }
    return Citation.house(statement.text("because"), statement.get("because").place());
  }
}
