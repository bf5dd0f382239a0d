package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.guide.Effect.Exclude;
import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Remark.Sort;
import dev.parlance.guide.Effect.Remark.Tone;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Effect.TieBreak;
import dev.parlance.guide.Effect.Undercut;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule: a condition, exactly one effect, a citation. */
final class RuleReader {

  private static final List<String> EFFECTS =
      List.of(
          "support",
          "exclude",
          "prefer",
          "undercut",
          "tie-break",
          "require",
          "consequence",
          "split",
          "note",
          "ask");

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "when",
          "support",
          "exclude",
          "prefer",
          "undercut",
          "tie-break",
          "require",
          "consequence",
          "split",
          "note",
          "ask",
          "tier",
          "concern",
          "over",
          "tone",
          "about",
          "non-monotone",
          "cite",
          "source",
          "because");

  private final Vocabulary vocabulary;
  private final ConditionReader conditions;
  private final CitationReader citations;

  RuleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionReader(vocabulary);
    this.citations = new CitationReader(vocabulary);
  }

  Rule read(Mapping node) {
    node.only(KEYS);
    Condition when = conditions.read(node.get("when"));
    if (when.monotone() == node.has("non-monotone")) {
      throw node.get("when")
          .place()
          .problem(
              when.monotone()
                  ? "'non-monotone' is declared, and no answer is negated."
                  : "an answer is negated, and 'non-monotone' is not declared.",
              when.monotone() ? "Remove 'non-monotone'." : "Add 'non-monotone: true'.");
    }
    Citation citation = citations.of(node);
    return new Rule(
        node.text("id"),
        when,
        effect(node),
        Set.copyOf(node.items("about").stream().map(vocabulary::language).toList()),
        citation.isHouse() ? Rule.Origin.HOUSE : Rule.Origin.GUIDE,
        citation);
  }

  private Effect effect(Mapping node) {
    List<String> given = node.keys().stream().map(Scalar::text).filter(EFFECTS::contains).toList();
    if (given.size() != 1) {
      throw node.place()
          .problem(
              "the rule '%s' has %d effects.".formatted(node.text("id"), given.size()),
              "Give it exactly one of: %s.".formatted(String.join(", ", EFFECTS)));
    }
    String effect = given.get(0);
    YamlNode value = node.get(effect);
    return switch (effect) {
      case "support" -> new Support(vocabulary.languages(value), tier(node), concern(node));
      case "exclude" -> new Exclude(vocabulary.languages(value));
      case "prefer" ->
          new Prefer(vocabulary.language(value), vocabulary.language(node.get("over")));
      case "undercut" -> new Undercut(vocabulary.languages(value));
      case "tie-break" -> new TieBreak(vocabulary.languages(value));
      default ->
          new Remark(Sort.valueOf(effect.toUpperCase(Locale.ROOT)), tone(node), node.text(effect));
    };
  }

  private Tier tier(Mapping node) {
    return vocabulary.tier(node.get("tier"));
  }

  private @Nullable String concern(Mapping node) {
    return node.has("concern") ? vocabulary.concern(node.get("concern")) : null;
  }

  private static Tone tone(Mapping node) {
    return node.has("tone")
        ? Tone.valueOf(
            node.get("tone")
                .oneOf("tone", Set.of("good", "bad", "neutral"))
                .toUpperCase(Locale.ROOT))
        : Tone.NEUTRAL;
  }
}
