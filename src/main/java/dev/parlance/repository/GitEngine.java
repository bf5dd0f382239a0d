package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The few things a commit is made of, done by the installed git. */
final class GitEngine implements Engine {

  /** What git says when somebody else moves, or is about to move, the same branch. */
  private static final List<String> OVERTAKEN =
      List.of("File exists", "but expected", "reference already exists");

  private final InstalledGit git;
  private final OpenRepository repository;
  private final GitIndexFile index;
  private final GitIdentity identity;
  private final HookPlace hooks;

  GitEngine(InstalledGit git, OpenRepository repository) {
    this.git = git;
    this.repository = repository;
    this.hooks = HookPlace.of(git);
    this.index = new GitIndexFile(git, hooks.index());
    this.identity = new GitIdentity(git);
  }

  @Override
  public Head head() {
    GitAnswer answer = git.ask("rev-parse", "HEAD^{commit}", "HEAD^{tree}").run();
    if (answer.succeeded()) {
      List<String> names = answer.text().lines().toList();
      return new Head(names.get(0), names.get(1));
    }
    if (git.ask("symbolic-ref", "-q", "HEAD").run().succeeded()) {
      return Head.UNBORN;
    }
    throw answer.problem();
  }

  @Override
  public Path index() {
    return index.file();
  }

  @Override
  public SortedMap<String, StagedFile> stage(List<FileChange> changes) {
    SortedMap<String, StagedFile> present = staged(changes.stream().map(FileChange::path).toList());
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    for (FileChange change : changes) {
      StagedFile before = present.getOrDefault(change.path(), StagedFile.NONE);
      staged.put(change.path(), new StagedFile(blob(change), StagedFile.modeAfter(before.mode())));
    }
    return staged;
  }

  private @Nullable String blob(FileChange change) {
    byte[] after = change.after();
    return after == null
        ? null
        : git.tell("hash-object", "-w", "--stdin", "--path=" + change.path())
            .reading(after)
            .run()
            .orProblem()
            .line();
  }

  @Override
  public SortedMap<String, StagedFile> staged(Collection<String> paths) {
    if (!understood()) {
      return index.entries(paths);
    }
    GitIndex present = repository.gitIndex();
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    paths.forEach(path -> staged.put(path, present.unconflicted(path)));
    return staged;
  }

  @Override
  public Proposal reviewed(Proposal proposal, Verification verification, Consumer<String> say) {
    return new Hooks(git, index, hooks, say).review(this::head, proposal, verification);
  }

  @Override
  public void publishIndex(SortedMap<String, StagedFile> files, String transaction) {
    if (understood()) {
      new IndexEdit(repository, new GitReading(git)::blobOf, transaction).publish(files);
    } else {
      index.publish(files, transaction);
    }
  }

  /** Whether the index needs no git to be read and written: an edit of our own reads it once. */
  private boolean understood() {
    return index.file().equals(repository.index())
        && new StorageFormat(repository).named("sha1")
        && repository.gitIndex().plain()
        && !hooks.has("post-index-change");
  }

  @Override
  public String writeCommit(Head head, Proposal proposal) {
    String before = head.tree() == null ? "" : head.tree();
    String tree = new GitTrees(git).edited(before, proposal.files());
    return git.committing(tree, head.commit() == null ? "" : head.commit())
        .with(identity.dates())
        .reading(proposal.message().getBytes(UTF_8))
        .run()
        .orProblem()
        .line();
  }

  @Override
  public boolean moveHead(Head head, String commit, Proposal proposal) {
    String before = head.commit() == null ? "" : head.commit();
    GitAnswer answer =
        git.tell("update-ref", "-m", head.logged(proposal.subject()), "HEAD", commit, before)
            .with(identity.dates())
            .run();
    if (!answer.succeeded() && OVERTAKEN.stream().noneMatch(answer::says)) {
      throw answer.problem();
    }
    return answer.succeeded();
  }

  @Override
  public void announce(Consumer<String> say) {
    new Hooks(git, index, hooks, say).announce();
  }

  @Override
  public boolean same(Head one, Head other, Collection<String> paths) {
    return Objects.equals(one.tree(), other.tree())
        || blobs(one, paths).equals(blobs(other, paths));
  }

  @Override
  public boolean has(Head head, SortedMap<String, StagedFile> files) {
    Map<String, String> blobs = blobs(head, files.keySet());
    return files.entrySet().stream()
        .allMatch(file -> Objects.equals(blobs.get(file.getKey()), file.getValue().blob()));
  }

  @Override
  public boolean reached(String commit, String ref) {
    return git.ask("merge-base", "--is-ancestor", commit, ref).run().succeeded();
  }

  private Map<String, String> blobs(Head head, Collection<String> paths) {
    Map<String, String> blobs = new TreeMap<>();
    if (head.tree() != null) {
      List<String> words = new ArrayList<>(List.of("ls-tree", "-z", "--full-tree", head.tree()));
      words.add("--");
      words.addAll(paths);
      for (String line : git.ask(words.toArray(String[]::new)).run().orProblem().parts()) {
        int tab = line.indexOf('\t');
        blobs.put(line.substring(tab + 1), line.substring(0, tab).split(" ", -1)[2]);
      }
    }
    return blobs;
  }
}
