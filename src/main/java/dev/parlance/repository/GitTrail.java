package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.CharacterCodingException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A commit, and what it made of the file: its blob, and whether it was new. */
  private record Entry(List<String> fields, String path, String blob, boolean added) {

    String commit() {
      return fields.get(0);
    }

    /** Only a commit on one other can have renamed a file. */
    boolean mayBeRenaming() {
      return added && fields.get(1).matches("[0-9a-f]+");
    }
  }

  private final InstalledGit git;
  private final String path;

  GitTrail(InstalledGit git, String path) {
    this.git = git;
    this.path = path;
  }

  /** None where git refuses, as it does without a commit. */
  Optional<List<Trail.Step>> steps() {
    try (GitConversation objects = git.ask("cat-file", "--batch").begin()) {
      return entries("HEAD", path)
          .map(entries -> entries.stream().map(entry -> step(entry, objects)).toList());
    }
  }

  private Optional<List<Entry>> entries(String from, String name) {
    GitAnswer answer = log(from, name);
    return answer.succeeded()
        ? Optional.of(followed(read(answer.parts(), name), name))
        : Optional.empty();
  }

  GitAnswer log(String from, String name) {
    List<String> words = new ArrayList<>(LOG);
    words.addAll(List.of(from, "--", name));
    return git.askUnder(WHOLE, words.toArray(String[]::new)).run();
  }

  /** The entries down to the first that renamed the file, and on from there by its former name. */
  private List<Entry> followed(List<Entry> entries, String name) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String former = entry.mayBeRenaming() ? former(entry.commit(), name) : "";
      if (!former.isEmpty()) {
        List<Entry> all = new ArrayList<>(entries.subList(0, i + 1));
        all.addAll(entries(entry.fields().get(1), former).orElse(List.of()));
        return all;
      }
    }
    return entries;
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

  private List<Entry> read(List<String> parts, String name) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + FIELDS <= parts.size()) {
      List<String> fields = parts.subList(at, at + FIELDS);
      at += FIELDS;
      while (at < parts.size() && parts.get(at).isEmpty()) {
        at++;
      }
      if (at < parts.size() && parts.get(at).strip().startsWith(":")) {
        entries.add(entry(fields, name, parts.get(at).strip().split(" ", -1)));
        at += 2;
      }
    }
    return entries;
  }

  /** {@code :MODE MODE BLOB BLOB KIND}; of a merge a colon, mode and blob more per parent. */
  private static Entry entry(List<String> fields, String name, String[] change) {
    return new Entry(
        fields, name, change[change.length - 2], change[change.length - 1].equals(ADDED));
  }

  private static Trail.Step step(Entry entry, GitConversation objects) {
    List<String> fields = entry.fields();
    return new Trail.Step(
        entry.commit(),
        entry.path(),
        fields.get(2),
        ZonedDateTime.parse(fields.get(3)),
        fields.get(4),
        trailers(fields.get(5)),
        entry.blob().matches(GONE)
            ? null
            : text(objects.content(entry.blob(), RecordFiles.LARGEST)),
        signature(objects.content(entry.commit(), RecordFiles.LARGEST)));
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
