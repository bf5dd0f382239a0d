package dev.parlance.record;

import java.util.Locale;

/**
 * One thing that two editions of a record say otherwise.
 *
 * @param component that it is about; empty where it is about all of the record
 * @param name which one of its kind, such as the id of a question or the heading of a section; may
 *     be empty
 * @param before empty where it was not there
 * @param after empty where it is gone
 */
public record Difference(Kind kind, String component, String name, String before, String after) {

  /** What it is that became another. */
  public enum Kind {
    TITLE,
    STATUS,
    DATE,
    DECIDERS,
    TAGS,
    /** A relation to another record. */
    LINK,
    /** Any other key of the front matter. */
    FIELD,
    GUIDE,
    REVIEW_BY,
    COMPONENT,
    PATHS,
    NARRATIVE,
    ANSWER,
    ADVICE,
    LANGUAGE,
    ROLE,
    REASON,
    BOUNDARY,
    /** The prose of a section. */
    SECTION;

    /** In the words of a sentence: "review by". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** In programs: "review-by". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Difference {
    if (before.equals(after)) {
      throw new IllegalArgumentException("no difference: " + kind + " " + name);
    }
  }
}
