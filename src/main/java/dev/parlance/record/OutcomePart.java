package dev.parlance.record;

import dev.parlance.guide.Citation;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Beaten;
import dev.parlance.recommendation.Advice.OpenQuestion;
import dev.parlance.recommendation.Advice.Reason;
import dev.parlance.recommendation.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One component in the record: decision, reason, what was outweighed, what would change it. */
final class OutcomePart {

  private final Guide guide;
  private final ComponentDecision decision;
  private final Advice advice;
  private final Wording wording;

  OutcomePart(Guide guide, ComponentDecision decision, Advice advice) {
    this.guide = guide;
    this.decision = decision;
    this.advice = advice;
    this.wording = new Wording(guide, decision.answers());
  }

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("name", decision.name());
    values.put("language", guide.languageName(decision.language()));
    values.put("follows", follows());
    values.put("guide", cell());
    values.put("decided", decided());
    values.put("clause", wording.because(deciding()));
    values.put("position", position());
    values.put("against", decision.advised().speaksAgainst(decision.language()));
    values.put("reason", new Paragraphs(reason()));
    values.put("hasReason", !decision.because().isBlank());
    values.put("boundary", decision.role().word().startsWith("orchestration"));
    values.put("quotes", quotes());
    values.put("outweighed", outweighed());
    values.put("flips", advice.flips().stream().map(wording::flip).toList());
    values.put("irrelevant", answered(advice.irrelevant()).stream().map(Code::new).toList());
    values.put("settling", settling());
    values.put("notes", new Remarks(guide, List.of(decision)).notesBeside(decision));
    values.put("silence", silence());
    return values;
  }

  private String position() {
    String position = wording.position(advice);
    boolean silent = advice.status() == Status.SILENT;
    return silent ? position + " about this component" : position;
  }

  /** What would settle an advice that depends on what is not known. */
  private List<Code> settling() {
    if (advice.status() != Status.INCOMPLETE) {
      return List.of();
    }
    return advice.open().stream()
        .map(OpenQuestion::question)
        .filter(guide.questionIds()::contains)
        .filter(id -> guide.question(id).phase() == Question.Phase.DECIDING)
        .map(Code::new)
        .toList();
  }

  private boolean follows() {
    return decision.advised().recommends(decision.language());
  }

  private List<Rule> deciding() {
    return advice.reasons().stream().filter(Reason::decides).map(Reason::rule).toList();
  }

  private String reason() {
    return "\"%s\"%s".formatted(decision.because(), ended(decision.because()) ? "" : ".");
  }

  private static boolean ended(String text) {
    return Prose.sentence(text).equals(text);
  }

  private String cell() {
    String languages = String.join(", ", wording.names(advice.languages()));
    return switch (advice.status()) {
      case RECOMMENDED -> "recommends " + languages + Wording.role(advice.outcome());
      case OPEN -> "leaves it open: " + languages;
      case CONFLICT -> "contradicts itself: " + languages;
      case SILENT -> "says nothing";
      case IMPOSSIBLE -> "rules out what it speaks for";
      case INCOMPLETE -> "depends on what is not known";
    };
  }

  private String decided() {
    if (follows()) {
      return "as recommended";
    }
    return decision.advised().speaksAgainst(decision.language())
        ? "against the guide"
        : "by the team";
  }

  /** The words that decided; a quote that a longer one from the same line repeats is left out. */
  private List<Map<String, Object>> quotes() {
    Map<Citation, List<Rule>> byQuote = new LinkedHashMap<>();
    for (Rule rule : deciding()) {
      Citation longest = longest(rule.citation());
      byQuote.computeIfAbsent(longest, unused -> new ArrayList<>()).add(rule);
    }
    return byQuote.entrySet().stream()
        .map(entry -> quote(entry.getKey(), entry.getValue()))
        .toList();
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

  private Map<String, Object> quote(Citation citation, List<Rule> rules) {
    return Map.of(
        "words",
        citation.quote(),
        "ids",
        Prose.and(rules.stream().map(Rule::id).toList()),
        "strength",
        rules.get(0).effect() instanceof Support support ? support.tier().reads() : "",
        "house",
        rules.get(0).origin() == Rule.Origin.HOUSE,
        "source",
        guide.source(citation));
  }

  /** "Python, because the team already works in Python (B2e); a directive outranks a default". */
  private List<String> outweighed() {
    Map<List<String>, List<Rule>> byFate = new LinkedHashMap<>();
    for (Beaten beaten : advice.beaten()) {
      List<String> fate = List.of(Prose.or(wording.names(beaten.languages())), beaten.why());
      byFate.computeIfAbsent(fate, unused -> new ArrayList<>()).add(beaten.rule());
    }
    List<String> lines = new ArrayList<>();
    byFate.forEach((fate, rules) -> lines.add(line(fate.get(0), fate.get(1), rules)));
    return lines;
  }

  private String line(String languages, String why, List<Rule> rules) {
    Set<String> ids = new LinkedHashSet<>(rules.stream().map(Rule::id).toList());
    String ground = wording.because(rules);
    return "%s%s (%s); %s"
        .formatted(
            languages, ground.isEmpty() ? "" : ", because " + ground, String.join(", ", ids), why);
  }

  private List<String> answered(List<String> questions) {
    return questions.stream().filter(id -> decision.answers().to(id).isPresent()).toList();
  }

  /** What to say of a language that no rule chooses. */
  private String silence() {
    if (guide.language(decision.language()).isPresent()) {
      return "";
    }
    boolean named =
        guide.background().unassessed().stream()
            .anyMatch(each -> each.name().equalsIgnoreCase(decision.language()));
    return named ? "named" : "unknown";
  }
}
