package dev.parlance.terminal;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.interview.Outlook;
import dev.parlance.repository.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * The language that Enter takes at a choice: the one chosen before, the one that the guide
 * recommends, or else, of those that it leaves open, the one that the repository shows. What the
 * repository shows is said in any case, also where it speaks against the guide.
 *
 * @param languages the one, or none
 * @param lines what is offered and on what grounds
 */
record Offer(List<String> languages, List<String> lines) {

  Offer {
    languages = List.copyOf(languages);
    lines = List.copyOf(lines);
  }

  static Offer of(Guide guide, Component component, Outlook outlook, Evidence evidence) {
    Optional<Language> shown = evidence.language().flatMap(guide::language);
    String seen =
        shown.flatMap(evidence::presence).map("the repository has %s"::formatted).orElse("");
    String language = shown.map(Language::id).orElse("");
    Optional<String> chosen = component.choice().map(Choice::language);
    if (chosen.isPresent()) {
      return on(chosen.get(), "as before", language, seen);
    }
    if (outlook.recommends()) {
      return on(outlook.languages().get(0), "the guide recommends it", language, seen);
    }
    boolean isOpen = outlook.languages().isEmpty() || outlook.languages().contains(language);
    if (seen.isEmpty() || !isOpen) {
      return new Offer(List.of(), seen.isEmpty() ? List.of() : List.of(sentence(seen)));
    }
    return new Offer(List.of(language), List.of(taken(language, seen)));
  }

  Optional<String> language() {
    return languages.stream().findFirst();
  }

  private static Offer on(String language, String ground, String shown, String seen) {
    if (seen.isEmpty()) {
      return new Offer(List.of(language), List.of(taken(language, ground)));
    }
    return shown.equals(language)
        ? new Offer(List.of(language), List.of(taken(language, ground + "; " + seen)))
        : new Offer(List.of(language), List.of(taken(language, ground), "But " + seen + "."));
  }

  private static String taken(String language, String ground) {
    return "Enter takes: %s (%s)".formatted(language, ground);
  }

  private static String sentence(String seen) {
    return "T" + seen.substring(1) + ".";
  }
}
