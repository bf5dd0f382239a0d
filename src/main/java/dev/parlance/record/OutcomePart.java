package dev.parlance.record;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.OpenQuestion;
import dev.parlance.recommendation.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One component in the record: decision, reason, what was outweighed, what would change it. */
final class OutcomePart {

  private final Guide guide;
  private final ComponentDecision decision;
  private final Advice advice;
  private final Reasoning reasoning;

  OutcomePart(Guide guide, ComponentDecision decision, Advice advice) {
    this.guide = guide;
    this.decision = decision;
    this.advice = advice;
    this.reasoning = new Reasoning(guide, decision.answers(), advice);
  }

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("name", decision.name());
    values.put("language", guide.languageName(decision.language()));
    values.put("follows", follows());
    values.put("guide", OutcomeWords.brief(guide, advice.outcome()));
    values.put("decided", decided());
    values.put("clause", reasoning.because());
    values.put("position", position());
    values.put("reason", new Paragraphs(reason()));
    values.put("hasReason", !decision.because().isBlank());
    values.put("boundary", decision.role().word().startsWith("orchestration"));
    values.put("notes", new Remarks(guide, List.of(decision)).notesBeside(decision));
    values.put("silence", silence());
    putGrounds(values);
    putTurns(values);
    return values;
  }

  private void putGrounds(Map<String, Object> values) {
    List<Reasoning.Quote> quotes = reasoning.quotes();
    List<String> outweighed = reasoning.outweighed();
    boolean one = outweighed.size() == 1;
    values.put("quotes", quotes.stream().map(OutcomePart::values).toList());
    values.put("quoted", !quotes.isEmpty());
    values.put("onlyOutweighed", one ? outweighed.get(0) : "");
    values.put("outweighed", one ? List.of() : outweighed);
  }

  /** What another answer would change, and what it would not. */
  private void putTurns(Map<String, Object> values) {
    List<String> flips = reasoning.flips();
    List<String> irrelevant = reasoning.irrelevant();
    List<String> settling = settling();
    values.put("flips", flips);
    values.put("irrelevant", new Codes(irrelevant, " or "));
    values.put("stays", !irrelevant.isEmpty());
    values.put("weighed", !flips.isEmpty() || !irrelevant.isEmpty());
    values.put("settling", new Codes(settling, " and "));
    values.put("settles", !settling.isEmpty());
    values.put("severalSettle", settling.size() > 1);
  }

  /** A sentence without its end. */
  private String position() {
    boolean silent = advice.status() == Status.SILENT;
    String position = reasoning.position() + (silent ? " about this component" : "");
    return decision.advised().speaksAgainst(decision.language())
        ? "Against that, " + position
        : Prose.capital(position);
  }

  /** What would settle an advice that depends on what is not known. */
  private List<String> settling() {
    if (advice.status() != Status.INCOMPLETE) {
      return List.of();
    }
    return advice.open().stream()
        .map(OpenQuestion::question)
        .filter(guide.questionIds()::contains)
        .filter(id -> guide.question(id).phase() == Question.Phase.DECIDING)
        .toList();
  }

  private boolean follows() {
    return decision.advised().recommends(decision.language());
  }

  private String reason() {
    return "\"%s\"%s".formatted(decision.because(), ended(decision.because()) ? "" : ".");
  }

  private static boolean ended(String text) {
    return Prose.sentence(text).equals(text);
  }

  private String decided() {
    if (follows()) {
      return "as recommended";
    }
    return decision.advised().speaksAgainst(decision.language())
        ? "against the guide"
        : "by the team";
  }

  private static Map<String, Object> values(Reasoning.Quote quote) {
    return Map.of(
        "words", quote.words(),
        "ids", quote.ids(),
        "strength", quote.strength(),
        "house", quote.house(),
        "source", quote.source());
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
