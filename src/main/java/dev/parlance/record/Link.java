package dev.parlance.record;

import org.jspecify.annotations.Nullable;

/**
 * A relation to another record.
 *
 * @param target its number, with at least four digits
 */
public record Link(String verb, String target) {

  // By hand, for the ones that come with a record are put together at the first call, and a start
  // waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Link link && verb.equals(link.verb) && target.equals(link.target);
  }

  @Override
  public int hashCode() {
    return 31 * verb.hashCode() + target.hashCode();
  }
}
