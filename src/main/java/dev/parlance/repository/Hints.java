package dev.parlance.repository;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.interview.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers that the files of a component suggest, as far as the guide asks for them. */
public final class Hints {

  private final Guide guide;

  public Hints(Guide guide) {
    this.guide = guide;
  }

  /** Each with the file that it rests on; none that the guide has no option for. */
  public List<Suggestion> from(Evidence evidence) {
    List<Suggestion> hints = new ArrayList<>();
    evidence.notebook().ifPresent(file -> add(hints, "kind", "data", file));
    evidence.notebook().ifPresent(file -> add(hints, "data-work", "explore", file));
    evidence
        .mark("package.json")
        .ifPresent(f -> add(hints, "javascript-ties", "in-node-project", f));
    if (evidence.leading().filter("shell"::equals).isPresent()) {
      add(hints, "kind", "script", "shell there: " + evidence.presence("shell").orElseThrow());
    }
    evidence
        .presence("python")
        .filter(files -> evidence.leading().filter("python"::equals).isPresent())
        .ifPresent(files -> add(hints, "service-near", "python-team", "Python there: " + files));
    Optional<String> image = evidence.mark("Dockerfile");
    image.ifPresent(file -> add(hints, "delivery-form", "container", file));
    if (image.isEmpty()) {
      evidence
          .notebook()
          .ifPresentOrElse(
              file -> add(hints, "delivery-form", "notebook", file),
              () ->
                  evidence
                      .mark("pyproject.toml")
                      .ifPresent(file -> add(hints, "delivery-form", "package", file)));
    }
    return List.copyOf(hints);
  }

  /** What was seen, as one sentence; empty where nothing tells anything. */
  public Optional<String> sentence(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    guide.languages().stream()
        .forEach(
            each -> {
              int files = evidence.languages().getOrDefault(each.id(), 0);
              if (files > 0) {
                parts.add("%d %s file%s".formatted(files, each.name(), files == 1 ? "" : "s"));
              }
            });
    evidence.marks().values().stream().sorted().forEach(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.stream().collect(Collectors.joining(", ", "The repository has ", ".")));
  }

  private void add(List<Suggestion> hints, String question, String option, String file) {
    Optional<Question> asked =
        guide.questions().stream().filter(each -> each.id().equals(question)).findFirst();
    if (asked.flatMap(each -> each.option(option)).isPresent()) {
      hints.add(new Suggestion(question, List.of(option), "the repository has " + file));
    }
  }
}
