package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of a team's own guide, beside the records: as it lies there, or as git has it. */
public record TeamGuide(String path, String text) {

  /** What the file is called in the record directory. */
  public static final String NAME = "guide.yaml";

  private static final Pattern BLOB = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

  /** Whether the work tree has such a file, whatever is in it. */
  public static boolean isIn(WorkTree tree, RecordDirectory directory) {
    return tree.has(directory.pathOf(NAME));
  }

  /** The file in the work tree; empty where the team has no guide of its own. */
  public static Optional<TeamGuide> inWorkTree(WorkTree tree, RecordDirectory directory) {
    String path = directory.pathOf(NAME);
    if (!isIn(tree, directory)) {
      return Optional.empty();
    }
    if (tree.top().resolve(path).toFile().length() > RecordFiles.LARGEST) {
      throw refused(path, "is larger than 1 MiB", null);
    }
    return NamedFile.at(tree, path).text().map(text -> new TeamGuide(path, text));
  }

  /** The file at a revision; empty where there was none. */
  public static Optional<TeamGuide> at(WorkTree tree, RecordDirectory directory, String revision) {
    try (OpenRepository repository = tree.repository()) {
      Reading then = Reading.of(repository);
      Map<String, String> files = then.files(revision, directory.path());
      return Optional.ofNullable(files.get(NAME)).flatMap(blob -> guide(then, directory, blob));
    }
  }

  /** The file as it was in the blob of this name; empty where git has no such blob. */
  public static Optional<TeamGuide> stored(WorkTree tree, RecordDirectory directory, String blob) {
    if (!BLOB.matcher(blob).matches()) {
      return Optional.empty();
    }
    try (OpenRepository repository = tree.repository()) {
      Reading reading = Reading.of(repository);
      return reading.possible() ? guide(reading, directory, blob) : Optional.empty();
    }
  }

  /**
   * The guide that the file holds.
   *
   * @throws Problem with file, line and column where it holds none
   */
  public Guide guide() {
    return Guides.read(path, yaml());
  }

  /**
   * The guide that the file holds, with what it extends as it was when the merged guide had this
   * version.
   */
  public Guide guide(String version) {
    return Guides.read(path, yaml(), version);
  }

  /** The text without a byte order mark. */
  public String yaml() {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The name of the blob that git has or would make of the file. */
  public String blob(WorkTree tree) {
    try (OpenRepository repository = tree.repository()) {
      return Reading.ofWhatIsToBeCommitted(repository, path)
          .blobOf(path, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether this blob is what the last commit has of the file. */
  public boolean isCommitted(WorkTree tree, RecordDirectory directory, String blob) {
    try (OpenRepository repository = tree.repository()) {
      return blob.equals(Reading.of(repository).files("HEAD", directory.path()).get(NAME));
    } catch (Problem nothing) {
      if (nothing.exitCode() != ExitCode.NOT_FOUND) {
        throw nothing;
      }
      return false; // there is no commit yet
    }
  }

  private static Optional<TeamGuide> guide(
      Reading reading, RecordDirectory directory, String blob) {
    String path = directory.pathOf(NAME);
    return reading
        .blob(blob, RecordFiles.LARGEST)
        .map(bytes -> new TeamGuide(path, decoded(path, bytes)));
  }

  private static String decoded(String path, byte[] bytes) {
    try {
      return Text.decode(bytes);
    } catch (CharacterCodingException notUtf8) {
      throw refused(path, "is not UTF-8", notUtf8);
    }
  }

  private static Problem refused(String path, String why, @Nullable Exception cause) {
    return new Problem(
        ExitCode.REFUSED, "The guide '%s' %s.".formatted(path, why), "Mend the file.", cause);
  }
}
