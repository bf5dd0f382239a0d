package dev.parlance.record;

import dev.parlance.Problem;
import dev.parlance.record.Difference.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different in meaning between two editions of a record, in any dialect. Where one of them
 * is no whole language decision, what a log knows of its components is compared.
 */
public final class Comparison {

  /** Keys of the front matter that are compared as what they mean. */
  private static final Set<String> MEANT =
      Set.of(
          "title",
          "status",
          "date",
          "decision-makers",
          "deciders",
          "author",
          "authors",
          "tags",
          "parlance");

  private final Edition before;
  private final Edition after;
  private final Differences found = new Differences();

  private Comparison(Edition before, Edition after) {
    this.before = before;
    this.after = after;
  }

  /** The differences, in the order in which somebody wants to know them; empty: they say alike. */
  public static List<Difference> of(Edition before, Edition after) {
    Comparison comparison = new Comparison(before, after);
    comparison.summaries(before.summary(), after.summary());
    comparison.decisions();
    comparison.prose(new Anatomy(before.text()), new Anatomy(after.text()));
    return comparison.found.all();
  }

  private void summaries(RecordSummary was, RecordSummary is) {
    found.add(Kind.TITLE, "", was.title(), is.title());
    found.add(Kind.STATUS, "", status(was), status(is));
    found.add(Kind.DATE, "", was.date(), is.date());
    found.add(Kind.DECIDERS, "", commas(was.deciders()), commas(is.deciders()));
    found.add(Kind.TAGS, "", commas(was.tags()), commas(is.tags()));
    found.add(Kind.LINK, links(was), links(is));
  }

  private void decisions() {
    if (!before.summary().components().isEmpty() || !after.summary().components().isEmpty()) {
      try {
        new DecisionComparison(decision(before), decision(after)).into(found);
      } catch (Problem noDecision) {
        found.add(Kind.COMPONENT, chosen(before), chosen(after));
      }
    }
  }

  private void prose(Anatomy was, Anatomy is) {
    found.add(Kind.FIELD, fields(was), fields(is));
    found.add(Kind.SECTION, Sections.in(was), Sections.in(is));
  }

  private static DecisionRecord decision(Edition edition) {
    return RecordReader.read(edition.file(), edition.text());
  }

  private static String status(RecordSummary record) {
    return record.status() == RecordStatus.UNKNOWN ? record.rawStatus() : record.status().word();
  }

  private static Map<String, String> links(RecordSummary record) {
    return record.links().stream()
        .map(each -> each.verb() + " " + record.said(each))
        .distinct()
        .collect(Collectors.toMap(each -> each, each -> each));
  }

  private static Map<String, String> chosen(Edition edition) {
    Map<String, String> chosen = new LinkedHashMap<>();
    edition.summary().components().forEach(each -> chosen.put(each.name(), each.language()));
    return chosen;
  }

  private static Map<String, String> fields(Anatomy anatomy) {
    Map<String, String> fields = new LinkedHashMap<>();
    FrontMatter frontMatter = anatomy.frontMatter();
    frontMatter
        .all()
        .map(Field::key)
        .filter(key -> !MEANT.contains(key) && !Relations.isKey(key))
        .forEach(key -> fields.put(key, commas(frontMatter.list(key))));
    return fields;
  }

  static String commas(List<String> items) {
    return String.join(", ", items);
  }
}
