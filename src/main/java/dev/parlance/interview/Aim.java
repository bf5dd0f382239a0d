package dev.parlance.interview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a review is held for, and how its end was asked for.
 *
 * @param revises the file of the record that is revised; empty where a new one is made
 * @param supersedes the records that the new one is to replace, as somebody named them
 * @param options what else was asked of its end, by the names that the command line has for it; a
 *     flag has no value
 */
public record Aim(String revises, List<String> supersedes, Map<String, String> options) {

  public Aim {
    supersedes = List.copyOf(supersedes);
    options = Map.copyOf(options);
  }

  /** A record of its own, in the place of these. */
  public static Aim superseding(List<String> records) {
    return new Aim("", records, Map.of());
  }

  /** Another version of the record in this file. */
  public static Aim revising(String file) {
    return new Aim(file, List.of(), Map.of());
  }

  /** The same, to be ended like this. */
  public Aim ending(Map<String, String> others) {
    return new Aim(revises, supersedes, others);
  }

  public boolean isRevision() {
    return !revises.isEmpty();
  }

  /** The options in an order of their own, so that equal aims are written alike. */
  Map<String, String> sortedOptions() {
    return new TreeMap<>(options);
  }
}
