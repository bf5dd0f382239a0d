package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A walk by the installed git, read while git goes on walking. */
final class GitWalk implements LogWalk {

  /** Git keeps three times as much in memory by itself, and is no faster here for it. */
  private static final List<String> FRUGALLY =
      List.of("--literal-pathspecs", "-c", "core.deltaBaseCacheLimit=32m");

  /** As JGit takes files for the same one under another name. */
  private static final String ALIKE = "-M60%";

  private static final String FORMAT =
      "--format=%H%x00%at%x00%(trailers:only=true,unfold=true)%x00";

  private static final String[] WORDS = {
    "diff-tree",
    "--stdin",
    "-r",
    "-z",
    "-c",
    "--combined-all-paths",
    ALIKE,
    "--root",
    "--no-abbrev",
    "--no-ext-diff",
    "--encoding=UTF-8",
    FORMAT,
    "--"
  };

  private final InstalledGit git;
  private final String below;

  GitWalk(InstalledGit git, String directory) {
    this.git = git;
    this.below = directory + "/";
  }

  @Override
  public void walk(Consumer<Stop> each) {
    List<String> commits = new TouchingCommits(git, below.substring(0, below.length() - 1)).all();
    if (commits.isEmpty()) {
      return;
    }
    List<String> words = new ArrayList<>(List.of(WORDS));
    words.add(below);
    Parts parts = new Parts(each);
    git.askUnder(FRUGALLY, words.toArray(String[]::new))
        .reading((String.join("\n", commits) + "\n").getBytes(UTF_8))
        .runByParts(parts::take)
        .orProblem();
    parts.finish();
  }

  /** The output part by part: three for a commit, then for each file its change and its names. */
  private final class Parts {

    private final Consumer<Stop> each;
    private final List<String> commit = new ArrayList<>();
    private final List<String> change = new ArrayList<>();
    private SortedMap<String, String> blobs = new TreeMap<>();
    private Map<String, String> renames = new HashMap<>();

    Parts(Consumer<Stop> each) {
      this.each = each;
    }

    void take(String raw) {
      if (!change.isEmpty()) {
        change.add(raw);
        complete();
        return;
      }
      String part = raw.startsWith("\n") ? raw.substring(1) : raw;
      if (part.startsWith(":")) {
        change.add(part);
      } else if (commit.size() < 3) {
        commit.add(part);
      } else if (!part.isEmpty()) {
        finish();
        commit.add(part);
      }
    }

    void finish() {
      if (commit.size() == 3) {
        Instant when = Instant.ofEpochSecond(Long.parseLong(commit.get(1)));
        List<Trailer> trailers = GitTrail.trailers(commit.get(2));
        each.accept(new Stop(commit.get(0), when, trailers, blobs, renames));
      }
      commit.clear();
      blobs = new TreeMap<>();
      renames = new HashMap<>();
    }

    /** {@code :MODE MODE BLOB BLOB KIND}; of a merge a colon, mode and blob more per parent. */
    private void complete() {
      String[] said = change.get(0).split(" ", -1);
      int parents = said[0].lastIndexOf(':') + 1;
      boolean merge = parents > 1;
      boolean renamed = said[said.length - 1].startsWith("R");
      int names = merge ? parents + 1 : renamed ? 2 : 1;
      if (change.size() <= names) {
        return;
      }
      String name = inside(change.get(names));
      String before = inside(change.get(1));
      String mode = said[parents];
      if (mode.equals(StagedFile.PLAIN) || mode.equals(StagedFile.EXECUTABLE)) {
        if (!name.isEmpty()) {
          blobs.put(name, said[2 * parents + 1]);
        }
      }
      if (renamed && !before.isEmpty() && !name.isEmpty()) {
        renames.put(before, name);
      }
      change.clear();
    }

    /** The name in the directory itself; empty for what lies deeper. */
    private String inside(String path) {
      String name = path.startsWith(below) ? path.substring(below.length()) : "";
      return name.contains("/") ? "" : name;
    }
  }
}
