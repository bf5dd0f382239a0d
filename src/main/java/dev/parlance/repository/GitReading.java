package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is committed and staged, read by the installed git. */
final class GitReading implements Reading {

  /** What stands in the index for an empty file, and for one that is only intended to be added. */
  private static final Set<String> EMPTY =
      Set.of(
          "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
          "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813");

  private final InstalledGit git;

  GitReading(InstalledGit git) {
    this.git = git;
  }

  @Override
  public boolean possible() {
    return true;
  }

  @Override
  public SortedMap<String, String> files(String revision, String directory) {
    SortedMap<String, String> files = new TreeMap<>();
    String below = directory + "/";
    GitAnswer listing =
        git.ask("ls-tree", "-z", "--full-tree", "--end-of-options", revision, "--", below).run();
    if (!listing.succeeded() && !isTree(revision) && !isHeadOfAny(revision)) {
      throw JGitReading.unknown(revision, null);
    }
    for (String line : listing.orProblem().parts()) {
      int tab = line.indexOf('\t');
      String[] entry = line.substring(0, tab).split(" ", -1);
      if (entry[0].equals(StagedFile.PLAIN) || entry[0].equals(StagedFile.EXECUTABLE)) {
        files.put(line.substring(tab + 1 + below.length()), entry[2]);
      }
    }
    return files;
  }

  /** What HEAD names is known to be there, whether it can be read or not. */
  private boolean isHeadOfAny(String revision) {
    return revision.equals("HEAD")
        && git.ask("rev-parse", "-q", "--verify", "HEAD").run().succeeded();
  }

  private boolean isTree(String revision) {
    return git.ask("rev-parse", "-q", "--verify", "--end-of-options", revision + "^{tree}")
        .run()
        .succeeded();
  }

  @Override
  public Optional<String> sharedWith(String revision) {
    GitAnswer commit =
        git.ask("rev-parse", "-q", "--verify", "--end-of-options", revision + "^{commit}").run();
    if (!commit.succeeded()) {
      throw JGitReading.unknown(revision, null);
    }
    GitAnswer shared = git.ask("merge-base", "HEAD", commit.line()).run();
    return shared.succeeded() ? shared.text().lines().findFirst() : Optional.empty();
  }

  @Override
  public Map<String, byte[]> contents(Collection<String> blobs, long most) {
    Map<String, byte[]> contents = new TreeMap<>();
    cat("--batch", blobs)
        .runInto(
            out -> {
              GitObjects objects = new GitObjects(out);
              for (String blob : blobs) {
                objects.next(most).ifPresent(content -> contents.put(blob, content));
              }
              return new byte[0];
            })
        .orProblem();
    return contents;
  }

  private List<String> small(Collection<String> blobs, long most) {
    return asked("--batch-check", blobs)
        .text()
        .lines()
        .map(line -> line.split(" ", -1))
        .filter(answer -> answer.length == 3 && Long.parseLong(answer[2]) <= most)
        .map(answer -> answer[0])
        .toList();
  }

  private GitAnswer asked(String how, Collection<String> objects) {
    return cat(how, objects).run().orProblem();
  }

  private GitCall cat(String how, Collection<String> objects) {
    String questions = String.join("\n", objects) + (objects.isEmpty() ? "" : "\n");
    return git.ask("cat-file", how, "--buffer").reading(questions.getBytes(UTF_8));
  }

  @Override
  public Optional<byte[]> blob(String name, long most) {
    if (small(List.of(name), most).isEmpty()) {
      return Optional.empty();
    }
    GitAnswer blob = git.ask("cat-file", "blob", name).run();
    return blob.succeeded() ? Optional.of(blob.bytes()) : Optional.empty();
  }

  @Override
  public String blobOf(String path, byte[] content) {
    return git.ask("hash-object", "--stdin", "--path=" + path)
        .reading(content)
        .run()
        .orProblem()
        .line();
  }

  @Override
  public List<String> names() {
    List<String> words = new ArrayList<>(List.of("for-each-ref", "--format=%(refname:short)"));
    words.addAll(NAMED);
    return git.ask(words.toArray(String[]::new)).run().orProblem().text().lines().toList();
  }

  @Override
  public SortedMap<String, SortedMap<String, String>> branches(String directory) {
    Map<String, String> commits = new TreeMap<>();
    List<String> words =
        new ArrayList<>(List.of("for-each-ref", "--format=%(objectname) %(refname)"));
    words.addAll(KNOWN);
    git.ask(words.toArray(String[]::new))
        .run()
        .orProblem()
        .text()
        .lines()
        .map(line -> line.split(" ", 2))
        .forEach(line -> commits.put(line[1], line[0]));
    Map<String, String> trees = trees(new TreeSet<>(commits.values()), directory);
    Map<String, SortedMap<String, String>> listings =
        new RawTrees(git).listings(new TreeSet<>(trees.values()));
    SortedMap<String, SortedMap<String, String>> branches = new TreeMap<>();
    commits.forEach(
        (ref, commit) -> {
          String tree = trees.getOrDefault(commit, "");
          branches.put(ref, listings.getOrDefault(tree, new TreeMap<>()));
        });
    return branches;
  }

  /** The tree at {@code directory} of each commit that is here and has one. */
  private Map<String, String> trees(Collection<String> commits, String directory) {
    List<String> asked = List.copyOf(commits);
    List<String> answers =
        asked("--batch-check", asked.stream().map(commit -> commit + ":" + directory).toList())
            .text()
            .lines()
            .toList();
    Map<String, String> trees = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      String[] answer = answers.get(i).split(" ", -1);
      if (answer.length == 3 && answer[1].equals("tree")) {
        trees.put(asked.get(i), answer[0]);
      }
    }
    return trees;
  }

  @Override
  public SortedMap<String, StagedFile> staged(String directory) {
    String below = directory + "/";
    SortedMap<String, StagedFile> files = new TreeMap<>();
    GitAnswer listing = git.ask("ls-files", "-z", "--stage", "--", below).run().orProblem();
    for (String line : listing.parts()) {
      String name = line.substring(line.indexOf('\t') + 1 + below.length());
      String[] entry = line.substring(0, line.indexOf('\t')).split(" ", -1);
      if (name.indexOf('/') < 0) {
        files.put(
            name, entry[2].equals("0") ? new StagedFile(entry[1], entry[0]) : StagedFile.NONE);
      }
    }
    if (files.values().stream().anyMatch(file -> EMPTY.contains(String.valueOf(file.blob())))) {
      git.ask("diff-files", "--name-only", "--diff-filter=A", "-z", "--", below)
          .run()
          .orProblem()
          .parts()
          .forEach(path -> files.remove(path.substring(below.length())));
    }
    return files;
  }
}
