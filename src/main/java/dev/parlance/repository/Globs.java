package dev.parlance.repository;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/**
 * Whether paths with wildcards match any file of a work tree. No link is followed, and a walk that
 * takes too long ends in favour of the path.
 */
public final class Globs {

  private static final int MOST_FILES = 50_000;
  private static final int DEEPEST = 40;
  private static final int MOST_WILDCARDS = 12;

  private final Path top;
  private final Map<String, Boolean> known = new HashMap<>();

  public Globs(WorkTree tree) {
    this.top = tree.top();
  }

  /** Whether there is a file, or a directory of that very name. */
  public boolean matchAnything(String glob) {
    return known.computeIfAbsent(glob, this::look);
  }

  private boolean look(String glob) {
    try {
      Path start = top.resolve(literal(glob)).normalize();
      if (!start.startsWith(top) || !Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      return isLiteral(glob) || found(start, glob);
    } catch (InvalidPathException | PatternSyntaxException notAPath) {
      return false;
    }
  }

  private boolean found(Path start, String glob) {
    if (glob.chars().filter(each -> "*?[{".indexOf(each) >= 0).count() > MOST_WILDCARDS) {
      return true; // so many can keep a matcher busy for ever
    }
    Search search = new Search(glob);
    try {
      Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, search);
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(top, unreadable);
    }
    return search.found || search.seen >= MOST_FILES;
  }

  static boolean isLiteral(String glob) {
    return glob.chars().noneMatch(each -> "*?[{\\".indexOf(each) >= 0);
  }

  /** The directory above the first wildcard. */
  static String literal(String glob) {
    StringBuilder literal = new StringBuilder();
    for (String step : glob.split("/", -1)) {
      if (!isLiteral(step)) {
        break;
      }
      literal.append(literal.isEmpty() ? "" : "/").append(step);
    }
    return literal.toString();
  }

  private final class Search extends SimpleFileVisitor<Path> {

    private final PathMatcher matcher;
    private final PathMatcher atTheTop;
    private boolean found;
    private int seen;

    Search(String glob) {
      this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      this.atTheTop = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path path = top.relativize(file);
      found = matcher.matches(path) || atTheTop.matches(path);
      return found || ++seen >= MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
