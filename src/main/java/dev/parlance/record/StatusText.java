package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A status as a file gives it, and what it means where it says so plainly.
 *
 * @param raw the file's own text
 * @param links records that the text says it replaces or is replaced by
 */
record StatusText(RecordStatus status, String raw, List<Link> links) {

  private static final Pattern RELATION =
      Pattern.compile("(?i)\\b(superseded by|supersedes|amended by|amends)\\b\\D{0,40}?(\\d{1,5})");

  private static final Pattern TEMPLATE = Pattern.compile("[\\[{<][^|]*\\|.*");

  StatusText {
    links = List.copyOf(links);
  }

  static StatusText of(String text) {
    String raw = text.strip();
    return new StatusText(meaning(raw), raw, links(raw));
  }

  static List<Link> links(String text) {
    List<Link> links = new ArrayList<>();
    Matcher relation = RELATION.matcher(text);
    while (relation.find()) {
      String verb = relation.group(1).toLowerCase(Locale.ROOT);
      links.add(new Link(verb, "%04d".formatted(Integer.parseInt(relation.group(2)))));
    }
    return links;
  }

  private static RecordStatus meaning(String raw) {
    if (raw.isEmpty()) {
      return RecordStatus.NONE;
    }
    if (TEMPLATE.matcher(raw).lookingAt()) {
      return RecordStatus.UNFILLED;
    }
    String plain = raw.replaceAll("[*_`\"'.]", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("superseded by ")) {
      return RecordStatus.SUPERSEDED;
    }
    return RecordStatus.of(plain).orElse(RecordStatus.UNKNOWN);
  }
}
