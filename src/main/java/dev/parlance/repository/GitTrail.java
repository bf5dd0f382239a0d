package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.CharacterCodingException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trail that the installed git walks. */
final class GitTrail {

  private static final String GONE = "0+";

  /** Fields of a commit, each closed by a NUL; then one that is empty. */
  private static final String FORMAT =
      "--format=%H%x00%an <%ae>%x00%aI%x00%s%x00%(trailers:only=true,unfold=true)%x00";

  private static final int FIELDS = 6;

  private static final List<String> LOG =
      List.of(
          "log",
          "--follow",
          "-M",
          "-z",
          "--raw",
          "--no-abbrev",
          "--no-ext-diff",
          "--diff-merges=first-parent",
          "--no-show-signature",
          "--encoding=UTF-8",
          FORMAT,
          "HEAD",
          "--");

  /** A commit and the blob that the file is in it. */
  private record Entry(List<String> fields, String path, String blob) {}

  private final InstalledGit git;
  private final List<Entry> entries = new ArrayList<>();
  private String path;

  GitTrail(InstalledGit git, String path) {
    this.git = git;
    this.path = path;
  }

  List<Trail.Step> steps() {
    if (!git.ask("rev-parse", "-q", "--verify", "HEAD^{commit}").run().succeeded()) {
      return List.of();
    }
    List<String> words = new ArrayList<>(LOG);
    words.add(path);
    read(git.ask(words.toArray(String[]::new)).run().orProblem().parts());
    Map<String, byte[]> texts =
        contents(entries.stream().map(Entry::blob).filter(each -> !each.matches(GONE)).distinct());
    Map<String, byte[]> commits = contents(entries.stream().map(each -> each.fields().get(0)));
    return entries.stream().map(each -> step(each, texts, commits)).toList();
  }

  private Map<String, byte[]> contents(Stream<String> objects) {
    return new GitReading(git).contents(objects.toList(), RecordFiles.LARGEST);
  }

  private void read(List<String> parts) {
    int at = 0;
    while (at + FIELDS <= parts.size()) {
      List<String> fields = parts.subList(at, at + FIELDS);
      at += FIELDS;
      String blob = "";
      String before = path;
      while (at < parts.size() && parts.get(at).strip().startsWith(":")) {
        String[] change = parts.get(at).strip().split(" ", -1);
        blob = change[3];
        boolean renamed = change[4].startsWith("R") || change[4].startsWith("C");
        before = renamed ? parts.get(at + 1) : before;
        at += renamed ? 3 : 2;
      }
      entries.add(new Entry(fields, path, blob.isEmpty() ? blob(fields.get(0)) : blob));
      path = before;
    }
  }

  /** For a merge that git lists without a change. */
  private String blob(String commit) {
    GitAnswer answer = git.ask("rev-parse", "-q", "--verify", commit + ":" + path).run();
    return answer.succeeded() ? answer.line() : "0";
  }

  private static Trail.Step step(
      Entry entry, Map<String, byte[]> texts, Map<String, byte[]> commits) {
    List<String> fields = entry.fields();
    return new Trail.Step(
        fields.get(0),
        entry.path(),
        fields.get(1),
        ZonedDateTime.parse(fields.get(2)),
        fields.get(3),
        trailers(fields.get(4)),
        text(texts.get(entry.blob())),
        signature(commits.get(fields.get(0))));
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

  private static @Nullable String text(byte @Nullable [] bytes) {
    try {
      return bytes == null ? null : Text.decode(bytes);
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static Signature signature(byte @Nullable [] commit) {
    String text = commit == null ? "" : new String(commit, ISO_8859_1);
    int end = text.indexOf("\n\n");
    boolean signed = text.substring(0, Math.max(0, end)).contains("\ngpgsig");
    return signed ? Signature.NOT_VERIFIED : Signature.NONE;
  }
}
