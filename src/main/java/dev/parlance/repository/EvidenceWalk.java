package dev.parlance.repository;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Gathers what the names of files give away. No file is opened, no link is followed, and the walk
 * has an end.
 */
final class EvidenceWalk extends SimpleFileVisitor<Path> {

  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 12;
  private static final String NOTEBOOK = ".ipynb";
  private static final Set<String> TELLING = Manifest.telling();
  private static final Set<String> FOREIGN =
      Set.of("node_modules", "vendor", "target", "build", "dist", "venv", "__pycache__");

  /** The file that is nearest to the top speaks for all of its name. */
  private static final Comparator<String> NEAREST =
      Comparator.<String>comparingLong(path -> path.chars().filter(each -> each == '/').count())
          .thenComparing(Comparator.naturalOrder());

  private final Path top;
  private final List<Part> parts;
  private final Map<PathMatcher, String> detectors = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final Map<String, String> marks = new LinkedHashMap<>();
  private int files;
  private int seen;

  /** The files below a directory, as far as a pattern matches them. */
  private record Part(Path start, PathMatcher matcher) {

    boolean holds(Path path) {
      return matcher.matches(path);
    }

    /** Whether there may be files of it in a directory. */
    boolean isNear(Path directory) {
      return directory.toString().isEmpty()
          || start.toString().isEmpty()
          || directory.startsWith(start)
          || start.startsWith(directory);
    }
  }

  private EvidenceWalk(Path top, Guide guide, List<String> globs) {
    this.top = top;
    this.parts =
        (globs.isEmpty() ? List.of("**") : globs).stream().flatMap(EvidenceWalk::part).toList();
    for (Language language : guide.languages()) {
      language
          .detect()
          .forEach(each -> matcher(each).forEach(found -> detectors.put(found, language.id())));
    }
  }

  /** Whether what is in a directory is hidden, built, or somebody else's. */
  static boolean isForeign(Path directory) {
    String name = String.valueOf(directory.getFileName());
    return name.startsWith(".") || FOREIGN.contains(name);
  }

  static Evidence of(Path top, Guide guide, List<String> globs) {
    EvidenceWalk walk = new EvidenceWalk(top, guide, globs);
    try {
      Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(top, unreadable);
    }
    return new Evidence(walk.files, walk.languages, walk.marks);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean foreign = isForeign(directory);
    boolean apart = parts.stream().noneMatch(each -> each.isNear(top.relativize(directory)));
    if (directory.equals(top)) {
      return FileVisitResult.CONTINUE;
    }
    if (foreign || apart) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    mark(directory.getFileName() + "/", top.relativize(directory));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Path path = top.relativize(file);
    if (attributes.isRegularFile() && parts.stream().anyMatch(each -> each.holds(path))) {
      note(path);
    }
    return ++seen < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
    return FileVisitResult.CONTINUE;
  }

  private void note(Path path) {
    files++;
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
    marks.merge(name, written, (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other);
  }

  /** A path without wildcards is a file, or a directory with all that is in it. */
  private static Stream<Part> part(String glob) {
    try {
      Path start = Path.of(Globs.literal(glob));
      return Globs.isLiteral(glob)
          ? Stream.of(new Part(start, path -> path.startsWith(start)))
          : matcher(glob).map(matcher -> new Part(start, matcher));
    } catch (InvalidPathException notAPath) {
      return Stream.empty();
    }
  }

  private static Stream<PathMatcher> matcher(String glob) {
    try {
      return Stream.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    } catch (PatternSyntaxException notAGlob) {
      return Stream.empty();
    }
  }
}
