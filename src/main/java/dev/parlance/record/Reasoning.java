package dev.parlance.record;

import dev.parlance.guide.Citation;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Beaten;
import dev.parlance.recommendation.Advice.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why the guide says what it says of one component, in sentences. */
public final class Reasoning {

  private final Guide guide;
  private final Answers answers;
  private final Advice advice;
  private final Wording wording;

  /**
   * The guide's words for an outcome.
   *
   * @param ids the rules that say it: "B4b"
   * @param strength "a directive"; empty where the words support nothing
   * @param house whether they are the team's own
   */
  public record Quote(String words, String ids, String strength, boolean house, String source) {}

  public Reasoning(Guide guide, Answers answers, Advice advice) {
    this.guide = guide;
    this.answers = answers;
    this.advice = advice;
    this.wording = new Wording(guide, answers);
  }

  /** A clause: "the guide recommends Go". */
  public String position() {
    return wording.position(advice);
  }

  /** "the service is mostly a control plane"; empty where no answer is the ground. */
  public String because() {
    return wording.because(deciding());
  }

  /** The words that decided; a quote that a longer one from the same line repeats is left out. */
  public List<Quote> quotes() {
    Map<Citation, List<Rule>> byQuote = new LinkedHashMap<>();
    for (Rule rule : deciding()) {
      byQuote.computeIfAbsent(longest(rule.citation()), unused -> new ArrayList<>()).add(rule);
    }
    return byQuote.entrySet().stream()
        .map(entry -> quote(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** "Python, because the team already works in Python (B2e); a directive outranks a default". */
  public List<String> outweighed() {
    Map<List<String>, List<Rule>> byFate = new LinkedHashMap<>();
    for (Beaten beaten : advice.beaten()) {
      List<String> fate = List.of(Prose.or(wording.names(beaten.languages())), beaten.why());
      byFate.computeIfAbsent(fate, unused -> new ArrayList<>()).add(beaten.rule());
    }
    List<String> lines = new ArrayList<>();
    byFate.forEach((fate, rules) -> lines.add(line(fate.get(0), fate.get(1), rules)));
    return lines;
  }

  /**
   * "If the service is mostly application logic, the guide recommends Python." What holds of
   * another kind of component is left out: it would be true, and of no use.
   */
  public List<String> flips() {
    return advice.flips().stream()
        .filter(flip -> !flip.change().containsKey(guide.branchQuestion()))
        .map(wording::flip)
        .toList();
  }

  /** Questions that were answered, and whose answer alone would not change the outcome. */
  public List<String> irrelevant() {
    return advice.irrelevant().stream().filter(id -> answers.to(id).isPresent()).toList();
  }

  private List<Rule> deciding() {
    return advice.reasons().stream().filter(Reason::decides).map(Reason::rule).toList();
  }

  private Citation longest(Citation citation) {
    Citation longest = citation;
    for (Rule rule : deciding()) {
      Citation other = rule.citation();
      boolean same = other.seed() == citation.seed() && other.line() == citation.line();
      if (same && other.quote().contains(citation.quote())) {
        longest = other.quote().length() > longest.quote().length() ? other : longest;
      }
    }
    return longest;
  }

  private Quote quote(Citation citation, List<Rule> rules) {
    Rule first = rules.get(0);
    return new Quote(
        citation.quote(),
        Prose.and(rules.stream().map(Rule::id).toList()),
        first.effect() instanceof Support support ? support.tier().reads() : "",
        first.origin() == Rule.Origin.HOUSE,
        guide.source(citation));
  }

  private String line(String languages, String why, List<Rule> rules) {
    Set<String> ids = new LinkedHashSet<>(rules.stream().map(Rule::cited).toList());
    String ground = wording.because(rules);
    return "%s%s (%s); %s"
        .formatted(
            languages, ground.isEmpty() ? "" : ", because " + ground, String.join(", ", ids), why);
  }
}
