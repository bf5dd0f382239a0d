package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.CharacterCodingException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A trail that the installed git walks. Its own {@code --follow} looks at every commit and takes
 * any file for the former self of a new one; here a file is followed from the commit that named it,
 * if another went away in it, as JGit does.
 */
final class GitTrail {

  private static final String GONE = "0+";

  private static final String ADDED = "A";

  /** As JGit takes files for the same one under another name. */
  private static final String ALIKE = "-M60%";

  /** Fields of a commit, each closed by a NUL; then one or two that are empty. */
  private static final String FORMAT =
      "--format=%H%x00%P%x00%an <%ae>%x00%aI%x00%s%x00%(trailers:only=true,unfold=true)%x00";

  private static final int FIELDS = 6;

  /** The first commit as well is told with what it brought. */
  private static final List<String> WHOLE =
      List.of("--literal-pathspecs", "-c", "log.showRoot=true");

  private static final List<String> LOG =
      List.of(
          "log",
          "-z",
          "--raw",
          "--no-renames",
          "--no-abbrev",
          "--no-ext-diff",
          "-c",
          "--no-show-signature",
          "--encoding=UTF-8",
          FORMAT);

  private static final List<String> RENAMES =
      List.of(
          "diff-tree",
          "-r",
          "-z",
          "--raw",
          "--no-commit-id",
          "--no-ext-diff",
          ALIKE,
          "--diff-filter=R");

  private final InstalledGit git;
  private final String path;
  private final Supplier<GitConversation> objects;

  /**
   * @param objects what the commits and the texts are asked of, see {@link #objects}; closed with
   *     the last step
   */
  GitTrail(InstalledGit git, String path, Supplier<GitConversation> objects) {
    this.git = git;
    this.path = path;
    this.objects = objects;
  }

  /** A git that tells what the commits and the texts are. */
  static GitConversation objects(InstalledGit git) {
    return git.ask("cat-file", "--batch").begin();
  }

  /**
   * None where git refuses, as it does without a commit. What a commit made of the record is read
   * while git looks for the next one.
   */
  Optional<List<Trail.Step>> steps() {
    try {
      return steps("HEAD", path);
    } finally {
      objects.get().close();
    }
  }

  private Optional<List<Trail.Step>> steps(String from, String name) {
    Walk walk = new Walk(name);
    if (!log(git, from, name).runByParts(walk::hear).succeeded()) {
      return Optional.empty();
    }
    if (!walk.former.isEmpty()) {
      steps(walk.parent, walk.former).ifPresent(walk.steps::addAll);
    }
    return Optional.of(walk.steps);
  }

  static GitCall log(InstalledGit git, String from, String name) {
    List<String> words = new ArrayList<>(LOG);
    words.addAll(List.of(from, "--", name));
    return git.askUnder(WHOLE, words.toArray(String[]::new));
  }

  /** The commits of a file under one name, down to the one that gave it that name. */
  private final class Walk {

    private final String name;
    private final List<Trail.Step> steps = new ArrayList<>();
    private final List<String> fields = new ArrayList<>(FIELDS);
    private String change = "";
    private String former = "";
    private String parent = "";

    private Walk(String name) {
      this.name = name;
    }

    /** The fields of a commit; then, where it shows what it changed, the change and a path. */
    private void hear(String part) {
      if (!change.isEmpty()) {
        take(change.split(" ", -1));
        fields.clear();
        change = "";
      } else if (fields.size() < FIELDS) {
        fields.add(part);
      } else if (part.strip().startsWith(":")) {
        change = part.strip();
      } else if (!part.isEmpty()) {
        fields.clear();
        fields.add(part);
      }
    }

    /** {@code :MODE MODE BLOB BLOB KIND}; of a merge a colon, mode and blob more per parent. */
    private void take(String[] words) {
      if (!former.isEmpty()) {
        return; // the rest is that of another file of this name
      }
      steps.add(step(fields, name, words[words.length - 2]));
      boolean onlyChild = fields.get(1).matches("[0-9a-f]+");
      if (onlyChild && words[words.length - 1].equals(ADDED)) {
        parent = fields.get(1);
        former = former(fields.get(0), name);
      }
    }
  }

  /** The name before this commit; empty where the file was new. */
  private String former(String commit, String name) {
    List<String> words = new ArrayList<>(RENAMES);
    words.addAll(List.of(commit, "--"));
    List<String> parts = git.ask(words.toArray(String[]::new)).run().parts();
    for (int at = 0; at + 2 < parts.size(); at += 3) { // what git says of a renaming, and two names
      if (parts.get(at + 2).equals(name)) {
        return parts.get(at + 1);
      }
    }
    return "";
  }

  private Trail.Step step(List<String> fields, String name, String blob) {
    return new Trail.Step(
        fields.get(0),
        name,
        fields.get(2),
        ZonedDateTime.parse(fields.get(3)),
        fields.get(4),
        trailers(fields.get(5)),
        blob.matches(GONE) ? null : text(object(blob)),
        signature(object(fields.get(0))));
  }

  private Optional<byte[]> object(String name) {
    return objects.get().content(name, RecordFiles.LARGEST);
  }

  static List<Trailer> trailers(String block) {
    List<Trailer> trailers = new ArrayList<>();
    for (String line : block.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0 && Trailer.isKey(line.substring(0, colon))) {
        trailers.add(new Trailer(line.substring(0, colon), line.substring(colon + 1).strip()));
      }
    }
    return trailers;
  }

  private static @Nullable String text(Optional<byte[]> bytes) {
    try {
      return bytes.isEmpty() ? null : Text.decode(bytes.get());
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static Signature signature(Optional<byte[]> commit) {
    String text = commit.map(bytes -> new String(bytes, ISO_8859_1)).orElse("");
    int end = text.indexOf("\n\n");
    boolean signed = text.substring(0, Math.max(0, end)).contains("\ngpgsig");
    return signed ? Signature.NOT_VERIFIED : Signature.NONE;
  }
}
