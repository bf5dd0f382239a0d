package dev.parlance.repository;

import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each component, the language in force and the record that says so; and what is proposed for
 * it.
 */
public record Ledger(List<Entry> entries) {

  /** What one record says of one component; in force where the record is accepted. */
  public record Entry(String component, String language, RecordSummary source) {

    public boolean isInForce() {
      return source.status() == RecordStatus.ACCEPTED;
    }
  }

  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * Later records rule over earlier ones, unless the earlier one says that it takes their place or
   * amends them; what is proposed stands beside what is in force.
   */
  public static Ledger of(List<RecordSummary> records) {
    Map<String, Entry> inForce = new TreeMap<>();
    Map<String, Entry> proposed = new TreeMap<>();
    for (RecordSummary each : records) {
      for (RecordSummary.Chosen chosen : each.components()) {
        Entry entry = new Entry(chosen.name(), chosen.language(), each);
        if (entry.isInForce()) {
          inForce.merge(chosen.name(), entry, Ledger::ruling);
        } else if (each.status() == RecordStatus.PROPOSED) {
          proposed.put(chosen.name(), entry);
        }
      }
    }
    Map<String, List<Entry>> byComponent = new TreeMap<>();
    inForce.forEach((name, entry) -> byComponent.put(name, new ArrayList<>(List.of(entry))));
    proposed.forEach(
        (name, entry) -> byComponent.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry));
    return new Ledger(byComponent.values().stream().flatMap(List::stream).toList());
  }

  private static Entry ruling(Entry earlier, Entry later) {
    return says(later, "amended by", earlier) || says(earlier, "amends", later) ? earlier : later;
  }

  private static boolean says(Entry one, String verb, Entry other) {
    return one.source().links().stream()
        .anyMatch(link -> link.verb().equals(verb) && link.mayMean(other.source()));
  }
}
