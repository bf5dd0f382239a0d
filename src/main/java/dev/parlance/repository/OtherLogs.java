package dev.parlance.repository;

import dev.parlance.record.RecordSummary;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for records in directories that nobody has named, so that no second log is begun beside
 * them. No file is opened, no link is followed, and the walk has an end.
 */
final class OtherLogs extends SimpleFileVisitor<Path> {

  private static final int MOST_FILES = 20_000;
  private static final int DEEPEST = 8;

  /** Names of directories in which others keep records, at any depth. */
  private static final Pattern TELLING =
      Pattern.compile("m?adrs?|(?:architectur(?:e|al)[-_])?decisions?(?:[-_](?:records?|logs?))?");

  /** Names of directories whose records are none of the project's own. */
  private static final Set<String> SAMPLES =
      Set.of("test", "tests", "testdata", "fixtures", "examples", "templates");

  private final Path top;
  private final Map<String, Integer> records = new TreeMap<>();
  private int seen;

  private OtherLogs(Path top) {
    this.top = top;
  }

  /** The largest directory below the top that looks like a log; none where nothing does. */
  static Optional<String> largest(Path top) {
    OtherLogs walk = new OtherLogs(top);
    try {
      Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return walk.records.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
        .map(Map.Entry::getKey);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    String name = String.valueOf(directory.getFileName());
    boolean foreign = EvidenceWalk.isForeign(directory) || SAMPLES.contains(name);
    return foreign && !directory.equals(top)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    seen++;
    String path = top.relativize(file).toString().replace('\\', '/');
    int slash = path.lastIndexOf('/');
    if (slash > 0 && attributes.isRegularFile() && isRecord(path.substring(slash + 1))) {
      String directory = path.substring(0, slash);
      if (isTold(directory)) {
        records.merge(directory, 1, Integer::sum);
      }
    }
    return seen > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean isRecord(String name) {
    return RecordFiles.isMarkdown(name) && RecordSummary.numberOf(name).isPresent();
  }

  private static boolean isTold(String directory) {
    return directory.indexOf('\'') < 0
        && Arrays.stream(directory.toLowerCase(Locale.ROOT).split("/", -1))
            .anyMatch(step -> TELLING.matcher(step).matches());
  }
}
