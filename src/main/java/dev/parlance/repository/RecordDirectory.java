package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The directory of the work tree that holds the records, whether it exists already or not. */
public final class RecordDirectory {

  /** Parlance's own configuration file, in the top directory of a repository. */
  public static final String SETTINGS = ".parlance.yaml";

  private static final String ADR_TOOLS = ".adr-dir";
  private static final String DEFAULT = "adr";
  private static final List<String> CUSTOMARY =
      List.of(
          DEFAULT,
          "docs/adr",
          "doc/adr",
          "docs/decisions",
          "docs/architecture/decisions",
          "doc/architecture/decisions",
          "docs/adrs",
          "docs/ADRs",
          "docs/ADR",
          "ADR");

  /** Where a directory comes from that nobody has named. */
  private static final String CUSTOM = "";

  private final Path top;
  private final String path;
  private final boolean named;

  private RecordDirectory(Path top, String path, boolean named) {
    this.top = top;
    this.path = path;
    this.named = named;
  }

  /**
   * That of the package one works in, where it has one; else the configured directory, else the
   * first customary one that exists, else {@code adr}.
   */
  public static RecordDirectory find(WorkTree tree) {
    Optional<Log4brains.Part> part = packageOf(tree, tree.here());
    if (part.isPresent()) {
      return named(tree, part.get().folder(), Log4brains.FILE);
    }
    if (tree.has(SETTINGS)) {
      Optional<String> configured = Settings.read(tree.top().resolve(SETTINGS)).recordDirectory();
      if (configured.isPresent()) {
        return named(tree, configured.get(), "'adr-dir' in " + SETTINGS);
      }
    }
    if (tree.has(ADR_TOOLS)) {
      return named(tree, Settings.firstLine(tree.top().resolve(ADR_TOOLS)), ADR_TOOLS);
    }
    Optional<String> folder = Log4brains.folder(tree);
    if (folder.isPresent()) {
      return named(tree, folder.get(), Log4brains.FILE);
    }
    String path =
        CUSTOMARY.stream().filter(each -> mayHold(tree, each)).findFirst().orElse(DEFAULT);
    return named(tree, path, CUSTOM);
  }

  private static Optional<Log4brains.Part> packageOf(WorkTree tree, String directory) {
    return directory.isEmpty()
        ? Optional.empty()
        : Log4brains.packages(tree).stream().filter(each -> each.holds(directory)).findFirst();
  }

  /** The directory that {@code origin}, such as an option or a file, names; checked to be safe. */
  public static RecordDirectory named(WorkTree tree, String directory, String origin) {
    String path = normalized(directory, origin);
    SafePath safe = new SafePath(tree.top(), path);
    safe.refusal()
        .ifPresent(
            refusal -> {
              throw refused(origin, directory, withoutStop(refusal.sentence()));
            });
    if (Files.exists(safe.absolute(), LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(safe.absolute(), LinkOption.NOFOLLOW_LINKS)) {
      throw refused(origin, directory, "%s is not a directory".formatted(path));
    }
    return new RecordDirectory(tree.top(), path, !origin.equals(CUSTOM));
  }

  /** Relative to the top of the work tree, with forward slashes. */
  public String path() {
    return path;
  }

  public Path absolute() {
    return top.resolve(path);
  }

  public boolean exists() {
    return Files.isDirectory(absolute(), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Another directory that looks like a log, where nobody has named this one and it is not there:
   * the largest of them. It takes a walk through the work tree.
   */
  public Optional<String> rival() {
    return named || exists() ? Optional.empty() : OtherLogs.largest(top);
  }

  /** Whether the work tree, here or elsewhere, has a plain file at a path from its top. */
  boolean hasBeside(String file) {
    return !file.isEmpty()
        && !file.contains("\\")
        && new SafePath(top, file).refusal().isEmpty()
        && Files.isRegularFile(top.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** The path of the file {@code name} directly in this directory. */
  String pathOf(String name) {
    if (!absolute().equals(absolute().resolve(name).normalize().getParent())) {
      throw new IllegalArgumentException("not a file directly in " + path + ": " + name);
    }
    return path + "/" + name;
  }

  /** A record as any other, to ask git's rules about before there is one. */
  String samplePath() {
    return pathOf("0001-decision.md");
  }

  private static boolean mayHold(WorkTree tree, String path) {
    return tree.has(path)
        && !Files.isRegularFile(tree.top().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private static String normalized(String directory, String origin) {
    if (directory.isBlank()) {
      throw refused(origin, directory, "it names no directory");
    }
    if (directory.startsWith("/") || directory.startsWith("~") || hasForeign(directory)) {
      throw refused(origin, directory, "it is not relative to the top of the repository");
    }
    List<String> steps =
        Arrays.stream(directory.split("/", -1))
            .filter(step -> !step.isEmpty() && !step.equals("."))
            .toList();
    if (steps.contains("..")) {
      throw refused(origin, directory, "it leads out of the work tree");
    }
    if (steps.isEmpty()) {
      throw refused(origin, directory, "it is the work tree itself, not a directory in it");
    }
    return String.join("/", steps);
  }

  /** Letters that are no part of a path here, or mean something else on other systems. */
  private static boolean hasForeign(String directory) {
    for (int i = 0; i < directory.length(); i++) {
      char each = directory.charAt(i);
      if (each == '\\' || each == ':' || Character.isISOControl(each)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutStop(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  private static Problem refused(String origin, String directory, String reason) {
    boolean custom = origin.equals(CUSTOM);
    return new Problem(
        ExitCode.REFUSED,
        "The record directory '%s'%s cannot be used: %s."
            .formatted(directory, custom ? "" : " (from %s)".formatted(origin), reason),
        custom
            ? "Choose another one with: parlance init --adr-dir DIR"
            : "Name a plain directory inside the work tree, such as adr, in %s.".formatted(origin));
  }
}
