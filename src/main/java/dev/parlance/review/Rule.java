package dev.parlance.review;

import dev.parlance.guide.Severity;

/**
 * What a check holds a log to.
 *
 * @param code never given to another rule: {@code ADR012}
 * @param slug the same for people
 * @param severity where the settings say nothing else
 * @param meaning one sentence on what is found
 */
public record Rule(String code, String slug, Severity severity, String meaning) {

  public Rule {
    if (!code.matches("ADR\\d{3}") || !slug.matches("[a-z]+(-[a-z]+)*") || !meaning.endsWith(".")) {
      throw new IllegalArgumentException("not a rule: " + code + " " + slug + " " + meaning);
    }
  }

  static Rule error(String code, String slug, String meaning) {
    return new Rule(code, slug, Severity.ERROR, meaning);
  }

  static Rule warning(String code, String slug, String meaning) {
    return new Rule(code, slug, Severity.WARNING, meaning);
  }

  static Rule note(String code, String slug, String meaning) {
    return new Rule(code, slug, Severity.NOTE, meaning);
  }

  public Observation at(String file, int line, String sentence, String remedy) {
    return new Observation(this, severity, file, line, 0, sentence, remedy, null);
  }

  Observation at(Exhibit record, int line, String sentence, String remedy) {
    return new Observation(
        this, severity, record.file(), line, record.widthOf(line), sentence, remedy, null);
  }
}
