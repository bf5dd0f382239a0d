package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every reason to leave a repository alone, the gravest first, each looked for when needed. */
final class Refusals {

  private final OpenRepository repository;

  Refusals(OpenRepository repository) {
    this.repository = repository;
  }

  Stream<Refusal> of(List<String> paths) {
    List<Supplier<Stream<Refusal>>> questions =
        List.of(
            new ForeignEnvironment(repository.surroundings().environment())::refusals,
            new Ownership(repository)::refusals,
            () -> paths.stream().flatMap(path -> safe(path).stream()),
            () -> paths.stream().flatMap(path -> writable(path).stream()),
            () -> Operation.in(repository.gitDirectory()).map(Operation::refusal).stream(),
            new StorageFormat(repository)::elsewhere,
            () -> paths.stream().flatMap(path -> encoded(path).stream()),
            () -> ofTheEngine(paths),
            () -> writableGitDirectory().stream());
    return questions.stream().flatMap(Supplier::get);
  }

  private Optional<Refusal> safe(String path) {
    return new SafePath(repository.top(), path).refusal();
  }

  private Stream<Refusal> ofTheEngine(List<String> paths) {
    Serving serving = Serving.committing(repository, paths);
    if (serving.lack() != null) {
      return serving.refusal().stream();
    }
    if (serving.git() != null) {
      return new GitRules(serving.git()).refusals(paths);
    }
    return Stream.concat(
        paths.stream().flatMap(path -> new Ignores(repository).refusal(path).stream()),
        new Identity(repository).refusal().stream());
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
