package dev.parlance.repository;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Why a repository is one that JGit gets wrong or cannot see whole, and only git serves. */
final class OnlyGit {

  private final OpenRepository repository;

  OnlyGit(OpenRepository repository) {
    this.repository = repository;
  }

  /** Why JGit should not commit {@code paths}, as the beginning of a sentence. */
  Optional<String> toCommit(List<String> paths) {
    List<Supplier<Stream<String>>> questions = new ArrayList<>();
    questions.add(new ForeignEnvironment(repository.surroundings().environment())::reasons);
    questions.add(new StorageFormat(repository)::reasons);
    questions.add(() -> repository.gitIndex().reasons());
    questions.addAll(new Guards(repository).reasons());
    questions.add(
        () -> paths.stream().flatMap(path -> PathAttributes.of(repository, path).reasons(path)));
    questions.add(this::replaced);
    return first(questions);
  }

  /** Why JGit should not read what is committed and staged. */
  Optional<String> toRead() {
    return first(
        List.of(
            new StorageFormat(repository)::unreadable,
            () -> repository.gitIndex().reasons(),
            this::replaced));
  }

  /** Why JGit should not walk from commit to commit: git takes others for their parents. */
  Optional<String> toWalk() {
    return first(List.of(() -> toRead().stream(), this::grafted));
  }

  /** Why JGit should not read what is staged: another index may be meant than it would find. */
  Optional<String> toReadWhatIsStaged() {
    return first(
        List.of(
            new ForeignEnvironment(repository.surroundings().environment())::reasons,
            () -> toRead().stream()));
  }

  private static Optional<String> first(List<Supplier<Stream<String>>> questions) {
    return Questions.first(questions, reason -> true);
  }

  private Stream<String> grafted() {
    boolean replaces = new JGitEngine(repository).replacesAny();
    return replaces || Files.exists(repository.commonDirectory().resolve("info/grafts"))
        ? Stream.of("Commits have other parents here than they name (refs/replace, info/grafts)")
        : Stream.empty();
  }

  private Stream<String> replaced() {
    return new JGitEngine(repository).replacedHead()
        ? Stream.of("HEAD is a commit that a replacement stands for (refs/replace)")
        : Stream.empty();
  }
}
