package dev.parlance.recommendation;

import dev.parlance.Problem;
import dev.parlance.YamlNode.Place;
import dev.parlance.guide.Finding;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideDraft;
import dev.parlance.guide.GuideSource;
import dev.parlance.guide.Severity;
import dev.parlance.guide.TextLints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that can be wrong or odd in a guide, looked for in its text and in its outcomes. Where
 * a team extends the shipped guide, what is found there just the same is left out and counted.
 */
public final class GuideLint {

  private final String name;
  private final int classes;
  private final List<Finding> findings;
  private final int inherited;

  private GuideLint(String name, int classes, List<Finding> all, List<Finding> ofBase) {
    this.name = name;
    this.classes = classes;
    this.findings =
        all.stream()
            .filter(finding -> !ofBase.contains(finding))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    this.inherited = all.size() - findings.size();
  }

  /**
   * Looks at a guide file.
   *
   * @param file the name that findings are reported under
   */
  public static GuideLint of(String file, String text) {
    return of(file, text, draft -> List.of());
  }

  /** Looks at a guide file, and at the texts in a directory that it quotes. */
  public static GuideLint of(String file, String text, Path seeds) {
    return of(file, text, draft -> TextLints.ofQuotes(draft, seeds));
  }

  private static GuideLint of(
      String file, String text, Function<GuideDraft, List<Finding>> furtherLints) {
    GuideSource source;
    GuideDraft draft;
    Survey survey;
    try {
      source = GuideSource.of(file, text);
      draft = GuideDraft.of(source);
      survey = new Survey(draft.guide());
    } catch (Problem problem) {
      Finding unreadable = Finding.of("guide-unreadable", problem, new Place(file, 1, 1), "");
      return new GuideLint(file, 0, List.of(unreadable), List.of());
    }
    List<Finding> all = new ArrayList<>(findings(draft, survey));
    all.addAll(furtherLints.apply(draft));
    Guide.Head head = draft.guide().head();
    return new GuideLint(
        "%s %s".formatted(head.id(), head.version()),
        survey.cases.size(),
        all,
        source.isOverlay() ? ofShipped() : List.of());
  }

  private static List<Finding> ofShipped() {
    GuideDraft draft = GuideDraft.of(GuideSource.shipped());
    return findings(draft, new Survey(draft.guide()));
  }

  private static List<Finding> findings(GuideDraft draft, Survey survey) {
    List<Finding> findings = new ArrayList<>(draft.faults());
    findings.addAll(TextLints.of(draft));
    for (OutcomeLint lint : OutcomeLint.ALL) {
      lint.check(survey, draft.places()).forEach(findings::add);
    }
    return findings;
  }

  /** The most severe first. */
  public List<Finding> findings() {
    return findings;
  }

  /** How many findings are about what the guide extends, and are left out. */
  public int inherited() {
    return inherited;
  }

  public long count(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }

  /** How many classes of complete answer sheets were looked at. */
  public int classes() {
    return classes;
  }

  /** Id and version of the guide; its file where it is unreadable. */
  public String name() {
    return name;
  }
}
