package dev.parlance.recommendation;

import dev.parlance.interview.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A test of a guide: answers, and what the guide has to say to them.
 *
 * @param file where it stands
 * @param role as the contract says it; null where any will do
 * @param cited rules that speak in the advice, on whichever side
 * @param flipsTo languages that some re-answer has to lead to
 */
public record Scenario(
    String file,
    String name,
    Answers answers,
    String status,
    List<String> languages,
    @Nullable String role,
    List<String> cited,
    List<String> notCited,
    List<String> beaten,
    List<String> checklist,
    List<List<String>> flipsTo,
    List<String> irrelevant,
    List<String> open) {

  public Scenario {
    languages = List.copyOf(languages);
    cited = List.copyOf(cited);
    notCited = List.copyOf(notCited);
    beaten = List.copyOf(beaten);
    checklist = List.copyOf(checklist);
    flipsTo = flipsTo.stream().map(List::copyOf).toList();
    irrelevant = List.copyOf(irrelevant);
    open = List.copyOf(open);
  }

  /** Where the advice is not what is expected, a clause each; none where it is. */
  public List<String> failures(Advice advice) {
    List<String> failures = new ArrayList<>();
    Role given = advice.outcome().role();
    compare(failures, "status", status, advice.status().word());
    compare(failures, "languages", listed(languages), listed(advice.languages()));
    if (role != null) {
      compare(failures, "role", role, given == null ? "none" : given.word());
    }
    missing(failures, "must-cite", cited, cited(advice));
    notCited.stream()
        .filter(cited(advice)::contains)
        .forEach(id -> failures.add("must-not-cite: %s is cited".formatted(id)));
    missing(
        failures, "must-beat", beaten, advice.beaten().stream().map(b -> b.rule().id()).toList());
    missing(
        failures, "checklist", checklist, advice.checklist().stream().map(r -> r.id()).toList());
    missing(failures, "irrelevant", irrelevant, advice.irrelevant());
    missing(failures, "open", open, advice.open().stream().map(o -> o.question()).toList());
    missing(
        failures,
        "flips-to",
        flipsTo.stream().map(Scenario::listed).toList(),
        advice.flips().stream().map(flip -> listed(flip.outcome().languages())).toList());
    return failures;
  }

  /** Everything that speaks in an advice: rules, and questions that stay open. */
  static Set<String> cited(Advice advice) {
    Set<String> cited = new LinkedHashSet<>();
    advice.reasons().forEach(reason -> cited.add(reason.rule().id()));
    advice.beaten().forEach(beaten -> cited.add(beaten.rule().id()));
    Stream.of(advice.checklist(), advice.consequences(), advice.notes())
        .flatMap(List::stream)
        .forEach(rule -> cited.add(rule.id()));
    advice.open().forEach(open -> cited.add(open.question()));
    return cited;
  }

  private static void compare(List<String> failures, String what, String wanted, String given) {
    if (!wanted.equals(given)) {
      failures.add("%s: expected %s, and it is %s".formatted(what, wanted, given));
    }
  }

  private static void missing(
      List<String> failures, String what, List<String> wanted, Collection<String> given) {
    wanted.stream()
        .filter(id -> !given.contains(id))
        .forEach(id -> failures.add("%s: %s is not among %s".formatted(what, id, listed(given))));
  }

  private static String listed(Collection<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }
}
