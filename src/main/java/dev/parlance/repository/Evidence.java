package dev.parlance.repository;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What the names of a component's files give away: its languages, and files that stand for a way of
 * building or delivering it. No file is opened, no link is followed, and the walk has an end.
 *
 * @param languages how many files each language has, by language id
 * @param marks the first file of each telling name, by that name
 */
public record Evidence(Map<String, Integer> languages, Map<String, String> marks) {

  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 12;

  /** Names of files that tell something. */
  private static final Set<String> TELLING =
      Set.of("package.json", "go.mod", "pyproject.toml", "Cargo.toml", "Dockerfile");

  /** The file by which a project of a language declares itself. */
  private static final Map<String, String> MANIFESTS =
      Map.of("go", "go.mod", "rust", "Cargo.toml", "python", "pyproject.toml");

  private static final String NOTEBOOK = ".ipynb";
  private static final Set<String> FOREIGN =
      Set.of("node_modules", "vendor", "target", "build", "dist", "venv", "__pycache__");

  public Evidence {
    languages = Map.copyOf(languages);
    marks = Map.copyOf(marks);
  }

  /** Of the files that one of the globs matches; of all files where there is no glob. */
  public static Evidence of(WorkTree tree, Guide guide, List<String> globs) {
    Walk walk = new Walk(tree.top(), guide, globs);
    try {
      Files.walkFileTree(tree.top(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
    return new Evidence(walk.languages, walk.marks);
  }

  public Optional<String> mark(String name) {
    return Optional.ofNullable(marks.get(name));
  }

  /** How a language is there already: "12 files, go.mod"; empty where nothing shows it. */
  public Optional<String> presence(String language) {
    int files = languages.getOrDefault(language, 0);
    List<String> signs = new ArrayList<>();
    if (files > 0) {
      signs.add("%d file%s".formatted(files, files == 1 ? "" : "s"));
    }
    mark(MANIFESTS.getOrDefault(language, "")).ifPresent(signs::add);
    return signs.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", signs));
  }

  /** The language of most files; empty where none has more than every other. */
  public Optional<String> leading() {
    int most = languages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading =
        languages.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
  }

  public Optional<String> notebook() {
    return mark(NOTEBOOK);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<PathMatcher> globs;
    private final Map<PathMatcher, String> detectors = new LinkedHashMap<>();
    private final Map<String, Integer> languages = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private int seen;

    Walk(Path top, Guide guide, List<String> globs) {
      this.top = top;
      this.globs = globs.stream().flatMap(Walk::matcher).toList();
      for (Language language : guide.languages()) {
        language
            .detect()
            .forEach(each -> matcher(each).forEach(found -> detectors.put(found, language.id())));
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = directory.getFileName() == null ? "" : directory.getFileName().toString();
      boolean skipped = name.startsWith(".") || FOREIGN.contains(name);
      return skipped && !directory.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path path = top.relativize(file);
      boolean ours = globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(path));
      if (attributes.isRegularFile() && ours) {
        note(path);
      }
      return ++seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }

    private void note(Path path) {
      String name = path.getFileName().toString();
      if (TELLING.contains(name)) {
        mark(name, path);
      }
      if (name.endsWith(NOTEBOOK)) {
        mark(NOTEBOOK, path);
      }
      detectors.forEach(
          (detector, language) -> {
            if (detector.matches(path.getFileName())) {
              languages.merge(language, 1, Integer::sum);
            }
          });
    }

    private void mark(String name, Path path) {
      String written = path.toString().replace('\\', '/');
      marks.merge(name, written, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static Stream<PathMatcher> matcher(String glob) {
      try {
        return Stream.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
      } catch (PatternSyntaxException notAGlob) {
        return Stream.empty();
      }
    }
  }
}
