package dev.parlance.interview;

import java.util.List;

/**
 * What a review is to do to records that are there already.
 *
 * @param revises the file of the record that is revised; empty where a new one is made
 * @param supersedes the records that the new one is to replace, as somebody named them
 */
public record Aim(String revises, List<String> supersedes) {

  public Aim {
    supersedes = List.copyOf(supersedes);
  }

  /** A record of its own, in the place of these. */
  public static Aim superseding(List<String> records) {
    return new Aim("", records);
  }

  /** Another version of the record in this file. */
  public static Aim revising(String file) {
    return new Aim(file, List.of());
  }

  public boolean isRevision() {
    return !revises.isEmpty();
  }
}
