package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The work tree of a git repository: what it is, and whether records may be written into it. */
public final class WorkTree {

  private final Surroundings surroundings;
  private final Discovery place;
  private final IndexMemory indexMemory = new IndexMemory();
  private final ConfigurationMemory configurationMemory = new ConfigurationMemory();
  private @Nullable InstalledGit git;

  private WorkTree(Surroundings surroundings, Discovery place) {
    this.surroundings = surroundings;
    this.place = place;
  }

  /**
   * The repository in the working directory or above it; nothing is written, no process run. What
   * git keeps there is read when it is needed: to read the files of a work tree, never.
   */
  public static WorkTree open(Surroundings surroundings) {
    return new WorkTree(
        surroundings, Discovery.from(surroundings.directory(), surroundings.environment()));
  }

  public Path top() {
    return place.top();
  }

  /** The directory that one works in, from the top, with forward slashes; empty at the top. */
  String here() {
    return top().relativize(Discovery.real(surroundings.directory())).toString().replace('\\', '/');
  }

  public RepositoryFacts facts() {
    try (OpenRepository repository = repository()) {
      return repository.facts();
    }
  }

  /** The author of the next commit as {@code Name <address>}, where git knows one. */
  public Optional<String> author() {
    try (OpenRepository repository = repository()) {
      InstalledGit git = Serving.committing(repository, List.of()).git();
      return git == null ? new Identity(repository).author() : new GitIdentity(git).author();
    }
  }

  /** What a revision can be called: HEAD, and the branches and tags that are known here. */
  public List<String> revisions() {
    try (OpenRepository repository = repository()) {
      Reading reading = Reading.of(repository);
      return reading.possible()
          ? Stream.concat(Stream.of("HEAD"), reading.names().stream()).toList()
          : List.of();
    }
  }

  /** Which engine commits records to {@code directory}, and why. */
  public String engine(RecordDirectory directory) {
    try (OpenRepository repository = repository()) {
      return Serving.committing(repository, List.of(directory.samplePath())).said();
    }
  }

  /** The editor in the user's own git configuration; the repository's is not asked. */
  public Optional<String> editor() {
    try (OpenRepository repository = repository()) {
      return Optional.ofNullable(repository.userConfiguration().getString("core", null, "editor"));
    }
  }

  /** Refuses where no file may be written into {@code directory}. */
  public void requireWritable(RecordDirectory directory) {
    require(Refusal.Scope.WRITING, List.of(directory.samplePath()));
  }

  /** How many files of {@code directory} are committed and left out by a sparse checkout. */
  public int leftOut(RecordDirectory directory) {
    if (!Files.exists(gitDirectory().resolve("info/sparse-checkout"))) {
      return 0;
    }
    return (int)
        git().stream()
            .flatMap(
                git ->
                    git
                        .ask("ls-files", "-t", "-z", "--", directory.path() + "/")
                        .run()
                        .parts()
                        .stream())
            .filter(line -> line.startsWith("S "))
            .count();
  }

  /**
   * Refuses where a file in {@code directory} may not be written or not be committed. What a person
   * should read before anything is committed here, in sentences.
   */
  public List<String> requireCommittable(RecordDirectory directory) {
    try (OpenRepository repository = repository()) {
      new Refusals(repository, List.of(directory.samplePath())).require(Refusal.Scope.COMMITTING);
      return repository.facts().detached()
          ? List.of("HEAD is detached: a commit made here belongs to no branch.")
          : List.of();
    }
  }

  /**
   * Throws the first refusal that {@code scope} and {@code paths} are subject to.
   *
   * @return the directory that all work trees of the clone share
   */
  Path require(Refusal.Scope scope, List<String> paths) {
    try (OpenRepository repository = repository()) {
      new Refusals(repository, paths).require(scope);
      return repository.commonDirectory();
    }
  }

  /** The git that is installed; whatever has to do with a remote is done by it. */
  InstalledGit installedGit() {
    try (OpenRepository repository = repository()) {
      InstalledGit git =
          repository
              .installedGit()
              .orElseThrow(
                  () ->
                      new Problem(
                          ExitCode.GIT,
                          "No git is installed here, and a remote is reached by it alone.",
                          "Install git, or push and fetch elsewhere."));
      git.lack()
          .ifPresent(
              lack -> {
                throw new Problem(
                    ExitCode.GIT, "A remote is not reached: %s.".formatted(lack), "Update git.");
              });
      return git;
    }
  }

  OpenRepository repository() {
    return OpenRepository.open(surroundings, place, configurationMemory, indexMemory, this::git);
  }

  /**
   * A git that reads what is committed before JGit is loaded; none where it would follow the
   * environment to another repository.
   */
  Optional<InstalledGit> readingGit() {
    Stream<Refusal> refusals =
        new ForeignEnvironment(surroundings.environment()).refusals(top(), gitDirectory());
    return refusals.findAny().isPresent() ? Optional.empty() : git();
  }

  /** The same one for every task, for it remembers what it was asked about itself. */
  private synchronized Optional<InstalledGit> git() {
    if (git == null) {
      git = InstalledGit.find(surroundings, top()).orElse(null);
    }
    return Optional.ofNullable(git);
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Path gitDirectory() {
    return place.gitDirectory();
  }

  boolean has(String path) {
    return Files.exists(top().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }
}
