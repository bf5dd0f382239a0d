package dev.parlance.record;

import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Status;
import java.util.List;

/** What the guide advised when the decision was taken. */
public record Advised(Status status, List<String> languages) {

  public Advised {
    languages = List.copyOf(languages);
  }

  static Advised by(Advice advice) {
    return new Advised(advice.status(), advice.languages());
  }

  /** Whether this language is what the guide recommended. */
  public boolean recommends(String language) {
    return status == Status.RECOMMENDED && languages.contains(language);
  }

  /** Whether the guide named languages, and this one is not among them. */
  public boolean speaksAgainst(String language) {
    boolean names =
        status == Status.RECOMMENDED || status == Status.OPEN || status == Status.CONFLICT;
    return names && !languages.contains(language);
  }
}
