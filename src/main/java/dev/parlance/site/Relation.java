package dev.parlance.site;

import dev.parlance.record.Link;
import java.util.Locale;
import java.util.Map;

/** A link from the side that acts: "superseded by" is "supersedes" seen from the other end. */
record Relation(String verb, boolean reversed) {

  private static final Map<String, String> ACTIVE =
      Map.ofEntries(
          Map.entry("superseded by", "supersedes"),
          Map.entry("superceded by", "supersedes"),
          Map.entry("superseeded by", "supersedes"),
          Map.entry("partially superseded by", "partially supersedes"),
          Map.entry("amended by", "amends"),
          Map.entry("clarified by", "clarifies"),
          Map.entry("extended by", "extends"),
          Map.entry("replaced by", "replaces"),
          Map.entry("complemented by", "complements"),
          Map.entry("deprecated by", "deprecates"),
          Map.entry("required by", "requires"),
          Map.entry("overridden by", "overrides"));

  static Relation of(Link link) {
    String verb = link.verb().strip().toLowerCase(Locale.ROOT).replace("supercedes", "supersedes");
    String active = ACTIVE.get(verb);
    return active == null ? new Relation(verb, false) : new Relation(active, true);
  }
}
