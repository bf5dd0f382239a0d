package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.TeamGuide;
import dev.parlance.repository.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The guides that a call can be about, and the scenarios that try them. */
final class GuideFiles {

  /** The name by which a call means the guide that Parlance brings along. */
  static final String SHIPPED = "shipped";

  static final Argument ONE =
      Argument.atMostOne("FILE", "A guide, or 'shipped'; else the team's, else the shipped one.");

  private static final String SCENARIOS = "guide-scenarios";
  private static final String CUSTOMARY = "adr";

  private final Surroundings surroundings;

  /** Where records are kept: the directory itself, and its name as it is reported. */
  private record Place(Path directory, String name) {}

  GuideFiles(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The guide that the argument FILE names; the team's, or else the shipped one, where it none. */
  TextFile guide(Words words) {
    return words
        .optionalArgument(ONE.name())
        .map(name -> guide(words, name))
        .orElseGet(() -> team(words));
  }

  /** A guide by the name of its file, or {@code shipped}. */
  TextFile guide(Words words, String name) {
    return name.equals(SHIPPED) ? shipped() : TextFile.read(name, path(words, name));
  }

  /** The team's own guide where there is one, else the shipped one. */
  TextFile team(Words words) {
    return team(words.directory(surroundings)).orElseGet(GuideFiles::shipped);
  }

  /** The team's own guide as seen from a directory; outside of a repository in {@code adr}. */
  Optional<TextFile> team(Path here) {
    Optional<Project> project = project(here);
    if (project.isPresent()) {
      return TeamGuide.inWorkTree(project.get().tree(), project.get().directory())
          .map(file -> new TextFile(file.path(), file.yaml()));
    }
    Path file = here.resolve(CUSTOMARY).resolve(TeamGuide.NAME);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(TextFile.ofRepository(CUSTOMARY + "/" + TeamGuide.NAME, file))
        : Optional.empty();
  }

  static Guide read(TextFile file) {
    return Guides.read(file.name(), file.text());
  }

  /** The scenarios that a call names, by file or by directory; all of the team's where it none. */
  List<TextFile> scenarios(Words words, List<String> names) {
    List<TextFile> files = new ArrayList<>();
    if (names.isEmpty()) {
      Place place = place(words);
      Path scenarios = place.directory.resolve(SCENARIOS);
      files.addAll(
          Files.isSymbolicLink(scenarios)
              ? List.of(TextFile.ofRepository(place.name + "/" + SCENARIOS, scenarios))
              : yamlIn(place.name + "/" + SCENARIOS, scenarios));
    }
    for (String name : names) {
      Path path = path(words, name);
      files.addAll(
          Files.isDirectory(path) ? yamlIn(name, path) : List.of(TextFile.read(name, path)));
    }
    if (files.isEmpty()) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There are no scenarios to test the guide with.",
          "Write some in %s/%s, or name a file.".formatted(place(words).name, SCENARIOS));
    }
    return files;
  }

  /** A path that a call names, seen from its working directory. */
  Path path(Words words, String name) {
    try {
      return words.directory(surroundings).resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' cannot be the name of a file.".formatted(name),
          "Name a file that exists.",
          e);
    }
  }

  private static TextFile shipped() {
    return new TextFile(Guides.SHIPPED, Guides.shippedText());
  }

  /** The record directory of the repository; outside of one, the customary name. */
  private Place place(Words words) {
    Path here = words.directory(surroundings);
    return project(here)
        .map(Project::directory)
        .map(directory -> new Place(directory.absolute(), directory.path()))
        .orElseGet(() -> new Place(here.resolve(CUSTOMARY), CUSTOMARY));
  }

  /** The repository; none where there is none, for a guide can be written before it. */
  Optional<Project> project(Path here) {
    try {
      WorkTree tree = WorkTree.open(surroundings.in(here));
      return Optional.of(new Project(tree, RecordDirectory.find(tree)));
    } catch (Problem problem) {
      if (problem.exitCode() != ExitCode.NOT_FOUND) {
        throw problem;
      }
      return Optional.empty();
    }
  }

  private static List<TextFile> yamlIn(String name, Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> TextFile.ofRepository(name + "/" + file.getFileName(), file))
          .toList();
    } catch (IOException e) {
      throw new Problem(
          ExitCode.GIT,
          "'%s' cannot be listed.".formatted(name),
          "Name a directory that you may read.",
          e);
    }
  }
}
