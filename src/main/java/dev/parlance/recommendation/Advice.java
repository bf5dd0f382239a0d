package dev.parlance.recommendation;

import dev.parlance.guide.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the guide says for one set of answers, and why. Advice, not a decision: people decide.
 *
 * @param possible every outcome that what is not known leaves possible; just the outcome where
 *     nothing is
 * @param reasons statements that speak for the outcome, deciding ones first
 * @param beaten statements that speak for something else, and why they lost
 * @param flips re-answers that lead elsewhere, best first, at most three
 * @param irrelevant deciding questions whose answer alone cannot change the outcome
 * @param sufficient the answers that settle the outcome whatever the others are
 * @param open questions that stay open: what would settle the outcome, and what was not answered
 */
public record Advice(
    Outcome outcome,
    List<Outcome> possible,
    List<Reason> reasons,
    List<Beaten> beaten,
    List<Flip> flips,
    List<String> irrelevant,
    Map<String, List<String>> sufficient,
    List<Rule> checklist,
    List<Rule> consequences,
    List<Rule> notes,
    List<OpenQuestion> open) {

  /**
   * A statement on the outcome's side.
   *
   * @param languages what it speaks for, of the outcome's languages
   * @param decides whether its word counted, or a stronger statement had already settled it
   */
  public record Reason(Rule rule, List<String> languages, boolean decides) {
    public Reason {
      languages = List.copyOf(languages);
    }
  }

  /**
   * A statement that lost.
   *
   * @param languages what it spoke for in vain
   * @param why a clause: "a directive outranks a default"
   */
  public record Beaten(Rule rule, List<String> languages, String why) {
    public Beaten {
      languages = List.copyOf(languages);
    }
  }

  /** Other answers, by question, and where they would lead; an empty list: no option applies. */
  public record Flip(Map<String, List<String>> change, Outcome outcome) {
    public Flip {
      change = Collections.unmodifiableMap(new LinkedHashMap<>(change));
    }
  }

  /**
   * Something nobody has answered yet.
   *
   * @param question the id of a question of the guide, or of the rule that raises it
   */
  public record OpenQuestion(String question, String text) {}

  public Advice {
    possible = List.copyOf(possible);
    reasons = List.copyOf(reasons);
    beaten = List.copyOf(beaten);
    flips = List.copyOf(flips);
    irrelevant = List.copyOf(irrelevant);
    sufficient = Collections.unmodifiableMap(new LinkedHashMap<>(sufficient));
    checklist = List.copyOf(checklist);
    consequences = List.copyOf(consequences);
    notes = List.copyOf(notes);
    open = List.copyOf(open);
  }

  public Status status() {
    return outcome.status();
  }

  public List<String> languages() {
    return outcome.languages();
  }
}
