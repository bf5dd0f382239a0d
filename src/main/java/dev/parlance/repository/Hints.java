package dev.parlance.repository;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that the files of a component suggest, as far as the guide asks for them. What a file
 * does not show by being there, such as why a language was chosen, it suggests nothing about.
 */
public final class Hints {

  private final Guide guide;
  private final Evidence component;
  private final Evidence whole;
  private final List<Suggestion> hints = new ArrayList<>();

  private Hints(Guide guide, Evidence component, Evidence whole) {
    this.guide = guide;
    this.component = component;
    this.whole = whole;
  }

  /**
   * Each with what it rests on; none that the guide has no option for.
   *
   * @param component what the files of the component show
   * @param whole what those of the whole repository do
   */
  public static List<Suggestion> of(Guide guide, Evidence component, Evidence whole) {
    Hints hints = new Hints(guide, component, whole);
    hints.ofTheWork();
    hints.ofTheTeam();
    hints.ofTheBuild();
    return List.copyOf(hints.hints);
  }

  /** What was seen, as one sentence; empty where nothing tells anything. */
  public static Optional<String> sentence(Guide guide, Evidence evidence) {
    List<String> parts = new ArrayList<>();
    guide.languages().forEach(each -> evidence.counted(each).ifPresent(parts::add));
    parts.addAll(evidence.tellingFiles());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("The repository has %s.".formatted(String.join(", ", parts)));
  }

  private void ofTheWork() {
    component.notebook().ifPresent(file -> add("kind", "data", file));
    component.notebook().ifPresent(file -> add("data-work", "explore", file));
    written("shell").ifPresent(files -> add("kind", "script", files));
    component
        .mark("package.json")
        .or(() -> whole.atTheTop("package.json"))
        .ifPresent(file -> add("javascript-ties", "in-node-project", file));
  }

  private void ofTheTeam() {
    written("python")
        .or(() -> whole.leading().filter("python"::equals).flatMap(this::everywhere))
        .ifPresent(files -> add("service-near", "python-team", files));
    if (component.mark("DESCRIPTION").or(() -> component.mark("renv.lock")).isPresent()) {
      written("r").ifPresent(files -> add("r-centred", "r-packages", files));
    }
    first("mypy.ini", "pyrightconfig.json")
        .or(() -> whole.atTheTop("mypy.ini").or(() -> whole.atTheTop("pyrightconfig.json")))
        .ifPresent(file -> add("type-hints", "static-analysis", file));
  }

  private void ofTheBuild() {
    first("Dockerfile", "Containerfile")
        .ifPresentOrElse(
            file -> add("delivery-form", "container", file),
            () ->
                component
                    .notebook()
                    .ifPresentOrElse(
                        file -> add("delivery-form", "notebook", file),
                        () ->
                            first("setup.py", "pyproject.toml")
                                .ifPresent(file -> add("delivery-form", "package", file))));
  }

  /** What shows that the component is written in a language. */
  private Optional<String> written(String language) {
    return component.language().filter(language::equals).flatMap(id -> presence(component, id));
  }

  private Optional<String> everywhere(String language) {
    return presence(whole, language);
  }

  private Optional<String> presence(Evidence evidence, String language) {
    return guide.language(language).flatMap(evidence::presence);
  }

  private Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> component.mark(name).stream()).findFirst();
  }

  private void add(String question, String option, String seen) {
    Optional<Question> asked =
        guide.questions().stream().filter(each -> each.id().equals(question)).findFirst();
    if (asked.flatMap(each -> each.option(option)).isPresent()) {
      hints.add(new Suggestion(question, List.of(option), "the repository has " + seen));
    }
  }
}
