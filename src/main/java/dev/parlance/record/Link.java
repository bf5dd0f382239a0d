package dev.parlance.record;

import org.jspecify.annotations.Nullable;

/**
 * A relation to another record.
 *
 * @param target its number, with at least four digits; the name of its file where it has none
 * @param href where the link leads, as it is written; empty where only a number is said
 */
public record Link(String verb, String target, String href) {

  /** One that says a number, or a name, and leads nowhere. */
  public Link(String verb, String target) {
    this(verb, target, "");
  }

  /** The name of the file that it leads to; empty where it leads to none. */
  public String fileName() {
    return href.substring(href.lastIndexOf('/') + 1);
  }

  /** Whether it can mean this record: by the name of its file where that is said. */
  public boolean mayMean(RecordSummary other) {
    boolean named = target.equals(other.key());
    return named && (fileName().isEmpty() || fileName().equals(other.fileName()));
  }

  // By hand, for the ones that come with a record are put together at the first call, and a start
  // waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Link link
        && verb.equals(link.verb)
        && target.equals(link.target)
        && href.equals(link.href);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * verb.hashCode() + target.hashCode()) + href.hashCode();
  }
}
