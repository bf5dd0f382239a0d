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

  private static final String[] KEYS = {
    "status", "adr_status", "adr-status", "adrstatus", "decision status"
  };
  private static final String[] HEADER_KEYS = {
    "status", "adr status", "decision status", "current status"
  };

  StatusPlaces {
    places = List.copyOf(places);
  }

  static StatusPlaces in(FrontMatter frontMatter, Fields fields, Outline outline) {
    Optional<StatusSection> section = StatusSection.in(outline);
    List<Field> said = new ArrayList<>();
    frontMatter.first(KEYS).ifPresent(said::add);
    List<Field> inBody = new ArrayList<>();
    fields.first(HEADER_KEYS).ifPresent(inBody::add);
    section.flatMap(StatusSection::status).ifPresent(inBody::add);
    inBody.sort((one, other) -> Integer.compare(one.line(), other.line()));
    said.addAll(inBody);
    if (said.isEmpty()) {
      tagged(frontMatter).ifPresent(said::add);
    }
    Optional<Field> counting = counting(said);
    if (counting.isEmpty()) {
      boolean unticked = section.filter(StatusSection::isUnticked).isPresent();
      return new StatusPlaces(unticked ? StatusText.unfilled() : StatusText.of(""), said);
    }
    StatusText text = StatusText.of(counting.get().text());
    boolean template = !inBody.isEmpty() && isOffer(said) && text.isUnderstood();
    if (template) {
      return new StatusPlaces(StatusText.unfilled(), said);
    }
    boolean replaced = section.filter(StatusSection::isReplaced).isPresent();
    return new StatusPlaces(replaced ? text.replaced() : text, agreeing(counting.get(), said));
  }

  private static Optional<Field> counting(List<Field> said) {
    List<Field> filled = said.stream().filter(each -> !each.text().isEmpty()).toList();
    return filled.stream()
        .filter(each -> StatusText.of(each.text()).status() != RecordStatus.UNFILLED)
        .findFirst()
        .or(() -> filled.stream().findFirst());
  }

  /** A record whose section still offers the choice is nobody's decision yet. */
  private static boolean isOffer(List<Field> said) {
    return said.stream().anyMatch(each -> StatusText.of(each.text()).isOffer());
  }

  private static List<Field> agreeing(Field counting, List<Field> said) {
    RecordStatus status = StatusText.of(counting.text()).status();
    List<Field> places = new ArrayList<>(List.of(counting));
    said.stream()
        .filter(each -> !each.isAt(counting) && !each.text().isEmpty())
        .filter(each -> StatusText.of(each.text()).status() == status)
        .forEach(places::add);
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
