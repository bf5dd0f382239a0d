package dev.parlance.recommendation;

import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Remark.Sort;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the guide has to say besides its choice, for given answers and languages. */
public final class Remarks {

  private final List<Rule> fired;

  /**
   * @param languages what the advice or the decision speaks for
   */
  public Remarks(Guide guide, Answers answers, Collection<String> languages) {
    this.fired =
        guide.rules().stream()
            .filter(rule -> !rule.chooses())
            .filter(
                rule ->
                    rule.about().isEmpty() || rule.about().stream().anyMatch(languages::contains))
            .filter(rule -> rule.when().holds(answers::has))
            .toList();
  }

  public List<Rule> checklist() {
    return of(EnumSet.of(Sort.REQUIRE));
  }

  /** Consequences, those that ask for another component included. */
  public List<Rule> consequences() {
    return of(EnumSet.of(Sort.CONSEQUENCE, Sort.SPLIT));
  }

  public List<Rule> notes() {
    return of(EnumSet.of(Sort.NOTE));
  }

  /** Questions that the answers raise. */
  public List<Rule> asked() {
    return of(EnumSet.of(Sort.ASK));
  }

  /** What a rule that does not choose has to say. */
  public static String text(Rule rule) {
    return ((Remark) rule.effect()).text();
  }

  private List<Rule> of(Set<Sort> sorts) {
    return fired.stream().filter(rule -> sorts.contains(((Remark) rule.effect()).sort())).toList();
  }
}
