package dev.parlance.guide;

import java.util.List;

/**
 * How strong the guide's wording is, read from the verb and nothing else.
 *
 * @param rank 0 is the strongest
 * @param reads the tier in a sentence: "a directive"
 * @param words the wording of the seeds that has this strength
 */
public record Tier(int rank, String id, String reads, List<String> words) {

  public Tier {
    words = List.copyOf(words);
  }

  public boolean outranks(Tier other) {
    return rank < other.rank;
  }
}
