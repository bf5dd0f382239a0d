package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a record says its status, and what it says.
 *
 * @param places every place that says so, the one that counts first; none where nothing says it
 */
record StatusPlaces(StatusText text, List<Field> places) {

  StatusPlaces {
    places = List.copyOf(places);
  }

  static StatusPlaces in(FrontMatter frontMatter, Fields fields, Outline outline) {
    Optional<StatusSection> section = StatusSection.in(outline);
    List<Statement> said = new ArrayList<>();
    frontMatter
        .first(StatusName.KEYS)
        .map(Statement::of)
        .or(() -> understood(frontMatter.first(StatusName.PERHAPS)))
        .ifPresent(said::add);
    List<Statement> inBody = new ArrayList<>();
    fields
        .first(StatusName.KEYS)
        .map(Statement::of)
        .or(() -> understood(fields.first(StatusName.PERHAPS)))
        .ifPresent(inBody::add);
    section.flatMap(StatusSection::status).ifPresent(inBody::add);
    inBody.sort((one, other) -> Integer.compare(one.field().line(), other.field().line()));
    said.addAll(inBody);
    if (said.isEmpty()) {
      tagged(frontMatter).map(Statement::of).ifPresent(said::add);
    }
    List<Field> all =
        said.stream().filter(each -> !each.isOfOthers()).map(Statement::field).toList();
    Optional<Statement> counting = counting(said);
    if (counting.isEmpty()) {
      boolean unticked = section.filter(StatusSection::isUnticked).isPresent();
      return new StatusPlaces(unticked ? StatusText.unfilled() : StatusText.of(""), all);
    }
    StatusText text = counting.get().text();
    boolean template = !inBody.isEmpty() && isOffer(said) && text.isUnderstood();
    if (template) {
      return new StatusPlaces(StatusText.unfilled(), all);
    }
    boolean replaced = section.filter(StatusSection::isReplaced).isPresent();
    return new StatusPlaces(replaced ? text.replaced() : text, agreeing(counting.get(), said));
  }

  private static Optional<Statement> understood(Optional<Field> field) {
    return field.map(Statement::of).filter(said -> said.text().isUnderstood());
  }

  private static Optional<Statement> counting(List<Statement> said) {
    Statement first = null;
    for (Statement each : said) {
      if (!each.isEmpty() && each.status() != RecordStatus.UNFILLED) {
        return Optional.of(each);
      }
      first = first == null && !each.isEmpty() ? each : first;
    }
    return Optional.ofNullable(first);
  }

  /** A record whose section still offers the choice is nobody's decision yet. */
  private static boolean isOffer(List<Statement> said) {
    for (Statement each : said) {
      if (each.text().isOffer()) {
        return true;
      }
    }
    return false;
  }

  private static List<Field> agreeing(Statement counting, List<Statement> said) {
    List<Field> places = new ArrayList<>();
    if (!counting.isOfOthers()) {
      places.add(counting.field());
    }
    for (Statement each : said) {
      boolean other = !each.field().isAt(counting.field()) && !each.isEmpty();
      if (other && each.status() == counting.status()) {
        places.add(each.field());
      }
    }
    return places;
  }

  /** Docusaurus has no key for it: one of the tags is the status. */
  private static Optional<Field> tagged(FrontMatter frontMatter) {
    boolean docusaurus = frontMatter.has("slug") && frontMatter.has("authors");
    return frontMatter
        .first("tags")
        .filter(tags -> docusaurus && StatusText.of(tags.text()).isPlain());
  }
}
