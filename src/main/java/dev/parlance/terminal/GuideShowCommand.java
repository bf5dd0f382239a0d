package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.guide.Background;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideTree;
import dev.parlance.guide.Rule;
import dev.parlance.guide.Seed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The guide: where it comes from, and what it says. */
final class GuideShowCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("guide show", Group.GUIDE, "Shows the guide: its origin, its rules, its silences.")
          .with(GuideFiles.ONE)
          .with(Option.JSON)
          .example("guide show", "Every rule with the guide's own words.");

  private final GuideFiles files;

  GuideShowCommand(GuideFiles files) {
    this.files = files;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Guide read = GuideFiles.read(files.guide(words));
    if (words.flag("json")) {
      console.json(new GuideTree(read).show());
    } else {
      console.page(page(read));
    }
    return ExitCode.DONE;
  }

  private static Page page(Guide guide) {
    Guide.Head head = guide.head();
    Page page =
        new Page()
            .prose("%s %s: %s".formatted(head.id(), head.version(), head.title()))
            .prose(head.about())
            .prose("Digest: sha256:" + guide.digest())
            .prose(
                "Sources: %s. Last verified: %s."
                    .formatted(
                        head.sources().isEmpty() ? "none named" : String.join(", ", head.sources()),
                        head.lastVerified().isEmpty() ? "no date given" : head.lastVerified()))
            .terms("Documents it was made from", seeds(guide));
    page.terms("Statements that choose", rules(guide, Rule::chooses));
    page.terms("What else it says", rules(guide, rule -> !rule.chooses()));
    page.terms("What the team changed", departures(guide));
    page.terms("Silent on", silences(guide));
    return page;
  }

  private static Map<String, String> seeds(Guide guide) {
    return guide.head().seeds().stream()
        .collect(
            Collectors.toMap(
                seed -> Integer.toString(seed.number()),
                Seed::title,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static Map<String, String> rules(Guide guide, Predicate<Rule> which) {
    Map<String, String> rules = new LinkedHashMap<>();
    guide.rules().stream()
        .filter(which)
        .forEach(
            rule ->
                rules.put(
                    rule.id(),
                    (rule.citation().isHouse() ? "%s: house rule, %s (%s)" : "%s: \"%s\" (%s)")
                        .formatted(
                            effect(guide, rule),
                            rule.citation().quote(),
                            guide.source(rule.citation()))));
    return rules;
  }

  private static String effect(Guide guide, Rule rule) {
    if (rule.effect() instanceof Remark remark) {
      return remark.sort().name().toLowerCase(Locale.ROOT);
    }
    List<String> names = rule.effect().languages().stream().map(guide::languageName).toList();
    return "%s %s"
        .formatted(
            rule.effect().getClass().getSimpleName().toLowerCase(Locale.ROOT),
            String.join(" or ", names));
  }

  private static Map<String, String> departures(Guide guide) {
    Map<String, String> departures = new LinkedHashMap<>();
    for (Background.Departure each : guide.background().departures()) {
      String change = each.tier().isEmpty() ? "set aside" : "now " + each.tier();
      departures.put(each.rule(), "%s: %s".formatted(change, each.because()));
    }
    return departures;
  }

  private static Map<String, String> silences(Guide guide) {
    Map<String, String> silences = new LinkedHashMap<>();
    guide.background().silences().forEach(each -> silences.put(each.id(), each.about()));
    return silences;
  }
}
