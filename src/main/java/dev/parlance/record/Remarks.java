package dev.parlance.record;

import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Remark.Sort;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the guide has to say of the languages that were chosen, whether it advised them or not: one
 * line for all components that it is said of.
 */
final class Remarks {

  private final Guide guide;
  private final List<ComponentDecision> components;

  Remarks(Guide guide, List<ComponentDecision> components) {
    this.guide = guide;
    this.components = components;
  }

  /** Consequences and splits: good ones, bad ones, and the rest. */
  List<Map<String, Object>> consequences() {
    return rules(Set.of(Sort.CONSEQUENCE, Sort.SPLIT)).stream()
        .sorted((one, other) -> remark(one).tone().compareTo(remark(other).tone()))
        .flatMap(rule -> line(rule, each -> true))
        .toList();
  }

  List<Map<String, Object>> checklist() {
    return rules(Set.of(Sort.REQUIRE)).stream().flatMap(rule -> line(rule, each -> true)).toList();
  }

  /**
   * Notes, as far as they do not stand beside an outcome. One that the kind of a component alone
   * calls for would stand in every such record, and tells nobody anything.
   */
  List<Map<String, Object>> notes() {
    return rules(Set.of(Sort.NOTE)).stream()
        .flatMap(
            rule ->
                line(rule, each -> readsMoreThanTheKind(rule, each) && !besideOutcome(rule, each)))
        .toList();
  }

  /** Notes that belong beside the outcome of a component: what else the guide says there. */
  List<Map<String, Object>> notesBeside(ComponentDecision component) {
    return rules(Set.of(Sort.NOTE)).stream()
        .flatMap(rule -> line(rule, each -> each.equals(component) && besideOutcome(rule, each)))
        .toList();
  }

  /** Where the guide does not choose, and more than the kind of the component calls for it. */
  private static boolean besideOutcome(Rule rule, ComponentDecision component) {
    Status status = component.advised().status();
    boolean special = status == Status.SILENT || readsMoreThanTheKind(rule, component);
    return status != Status.RECOMMENDED && rule.about().isEmpty() && special;
  }

  private static boolean readsMoreThanTheKind(Rule rule, ComponentDecision component) {
    return rule.when().terms().stream()
        .map(Term::present)
        .anyMatch(
            present -> present.size() > 1 && present.stream().allMatch(component.answers()::has));
  }

  List<Rule> questions() {
    return rules(Set.of(Sort.ASK));
  }

  /** The names of the components that a remark is about. */
  List<String> concerned(Rule rule) {
    return concerned(rule, each -> true);
  }

  private List<String> concerned(Rule rule, Predicate<ComponentDecision> wanted) {
    return components.stream()
        .filter(component -> concerns(rule, component) && wanted.test(component))
        .map(ComponentDecision::name)
        .toList();
  }

  static Remark remark(Rule rule) {
    if (rule.effect() instanceof Remark remark) {
      return remark;
    }
    throw new IllegalArgumentException(rule.id() + " is no remark");
  }

  private static boolean concerns(Rule rule, ComponentDecision component) {
    boolean about = rule.about().isEmpty() || rule.about().contains(component.language());
    return about && rule.when().holds(component.answers()::has);
  }

  private List<Rule> rules(Set<Sort> sorts) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : guide.rules()) {
      boolean wanted = rule.effect() instanceof Remark remark && sorts.contains(remark.sort());
      if (wanted && !concerned(rule).isEmpty()) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /** The line for a remark; none where no component is wanted. */
  private Stream<Map<String, Object>> line(Rule rule, Predicate<ComponentDecision> wanted) {
    Remark remark = remark(rule);
    List<String> names = concerned(rule, wanted);
    return Stream.of(
            Map.<String, Object>of(
                "id",
                rule.id(),
                "house",
                rule.origin() == Rule.Origin.HOUSE,
                "text",
                remark.text(),
                "tone",
                Prose.capital(remark.tone().name().toLowerCase(Locale.ROOT)),
                "components",
                String.join(", ", names)))
        .filter(unused -> !names.isEmpty());
  }
}
