package dev.parlance.repository;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which engine serves a repository, and why: JGit unless there is a {@code reason} against it; then
 * the installed git, unless there is a {@code lack} of one.
 */
record Serving(@Nullable String reason, @Nullable InstalledGit git, @Nullable String lack) {

  static final Serving EMBEDDED = new Serving(null, null, null);

  static Serving committing(OpenRepository repository, List<String> paths) {
    return of(repository, new OnlyGit(repository).toCommit(paths));
  }

  static Serving reading(OpenRepository repository) {
    return of(repository, new OnlyGit(repository).toRead());
  }

  static Serving walking(OpenRepository repository) {
    return of(repository, new OnlyGit(repository).toWalk());
  }

  static Serving staged(OpenRepository repository) {
    return of(repository, new OnlyGit(repository).toReadWhatIsStaged());
  }

  static Serving of(OpenRepository repository, Optional<String> reason) {
    if (reason.isEmpty()) {
      return EMBEDDED;
    }
    InstalledGit git = repository.installedGit().orElse(null);
    String lack = git == null ? "no git is installed here" : git.lack().orElse(null);
    return new Serving(reason.get(), lack == null ? git : null, lack);
  }

  Optional<Refusal> refusal() {
    return reason == null || lack == null
        ? Optional.empty()
        : Optional.of(Refusal.ofMissingGit(reason, lack));
  }

  /** Throws the refusal if nobody serves. */
  Engine engine(OpenRepository repository) {
    refusal()
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
    return git == null ? new JGitEngine(repository) : new GitEngine(git, repository);
  }

  /** Such as {@code git 2.39.5, because a commit here runs the hook /x/pre-commit}. */
  String said() {
    if (reason == null) {
      return "JGit, which is embedded; nothing here needs the installed git";
    }
    String because = reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    return git == null
        ? "none, because %s, and %s".formatted(because, lack)
        : "the installed git %s, because %s".formatted(git.version(), because);
  }
}
