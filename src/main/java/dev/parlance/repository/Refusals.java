package dev.parlance.repository;

import dev.parlance.Remembered;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every reason to leave a repository alone, the gravest first, each looked for when needed. */
final class Refusals {

  private final OpenRepository repository;
  private final List<String> paths;
  private final Remembered<Serving> serving;

  /** To write and commit these paths. */
  Refusals(OpenRepository repository, List<String> paths) {
    this.repository = repository;
    this.paths = List.copyOf(paths);
    this.serving = new Remembered<>(() -> Serving.committing(repository, this.paths));
  }

  /** Throws the first refusal that {@code scope} is subject to. */
  void require(Refusal.Scope scope) {
    require(scope, all());
  }

  /** The same, where what holds for the whole repository was asked a moment ago. */
  void requireOfPaths(Refusal.Scope scope) {
    require(scope, ofPaths());
  }

  private static void require(Refusal.Scope scope, List<Supplier<Stream<Refusal>>> questions) {
    Questions.first(
            questions,
            refusal -> refusal.scope() == Refusal.Scope.WRITING || refusal.scope() == scope)
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
  }

  /** Which engine is to commit the paths. */
  Serving serving() {
    return serving.get();
  }

  private List<Supplier<Stream<Refusal>>> all() {
    List<Supplier<Stream<Refusal>>> all = new ArrayList<>();
    all.add(this::foreign);
    all.add(new Ownership(repository)::refusals);
    all.add(new StorageFormat(repository)::elsewhere);
    all.addAll(ofPaths());
    all.add(this::ofCommitting);
    all.add(() -> writableGitDirectory().stream());
    return all;
  }

  private Stream<Refusal> foreign() {
    return new ForeignEnvironment(repository.surroundings().environment())
        .refusals(repository.top(), repository.gitDirectory());
  }

  /** Those that are about the paths, or may come up at any moment. */
  private List<Supplier<Stream<Refusal>>> ofPaths() {
    return List.of(
        () -> paths.stream().flatMap(path -> safe(path).stream()),
        () -> paths.stream().flatMap(path -> new Submodules(repository).refusal(path).stream()),
        () -> paths.stream().flatMap(path -> writable(path).stream()),
        () -> Operation.in(repository).map(Operation::refusal).stream(),
        () -> paths.stream().flatMap(path -> encoded(path).stream()),
        this::ignored);
  }

  private Optional<Refusal> safe(String path) {
    return new SafePath(repository.top(), path).refusal();
  }

  private Stream<Refusal> ignored() {
    InstalledGit git = serving.get().git();
    if (serving.get().lack() != null) {
      return serving.get().refusal().stream();
    }
    return paths.stream()
        .map(path -> git == null ? new Ignores(repository).refusal(path) : ruledOut(git, path))
        .flatMap(Optional::stream);
  }

  private Optional<Refusal> ruledOut(InstalledGit git, String path) {
    return new GitRules(git)
        .ignored(path, repository.gitDirectory())
        .or(() -> PathAttributes.of(repository, path).leftOut(path));
  }

  private Stream<Refusal> ofCommitting() {
    InstalledGit git = serving.get().git();
    return git == null ? new Identity(repository).refusal().stream() : new GitRules(git).refusals();
  }

  private Optional<Refusal> encoded(String path) {
    return PathAttributes.of(repository, path).encoded(path);
  }

  private Optional<Refusal> writable(String path) {
    Path existing = repository.top().resolve(path).getParent();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null || (Files.isDirectory(existing) && Files.isWritable(existing))
        ? Optional.empty()
        : Optional.of(unwritable(Refusal.Scope.WRITING, existing));
  }

  private Optional<Refusal> writableGitDirectory() {
    return Stream.of(
            repository.gitDirectory(),
            repository.commonDirectory(),
            repository.commonDirectory().resolve("objects"))
        .filter(directory -> !Files.isWritable(directory))
        .findFirst()
        .map(directory -> unwritable(Refusal.Scope.COMMITTING, directory));
  }

  private static Refusal unwritable(Refusal.Scope scope, Path path) {
    String sentence = "%s is not a directory that you may write in.".formatted(path);
    String remedy = "Change its permissions, or work in a clone of your own.";
    return scope == Refusal.Scope.WRITING
        ? Refusal.ofWriting(sentence, remedy)
        : Refusal.ofCommitting(sentence, remedy);
  }
}
