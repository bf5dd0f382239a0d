package dev.parlance.repository;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A make of repository: how to get one, and who serves it. With a reason for which {@code onlyGit}
 * serves, JGit alone refuses and names it; with what {@code refused} says, both refuse.
 */
record Make(
    String name,
    Function<Path, TempGit> preparation,
    @Nullable String onlyGit,
    @Nullable String refused) {

  /** Either engine commits here. */
  static Make plain(String name, Consumer<TempGit> change) {
    return new Make(name, changed(change), null, null);
  }

  static Make plainAt(String name, Function<Path, TempGit> preparation) {
    return new Make(name, preparation, null, null);
  }

  static Make onlyGit(String name, String reason, Consumer<TempGit> change) {
    return new Make(name, changed(change), reason, null);
  }

  static Make onlyGitAt(String name, String reason, Function<Path, TempGit> preparation) {
    return new Make(name, preparation, reason, null);
  }

  static Make refused(String name, String sentence, Consumer<TempGit> change) {
    return new Make(name, changed(change), null, sentence);
  }

  static Make refusedAt(String name, String sentence, Function<Path, TempGit> preparation) {
    return new Make(name, preparation, null, sentence);
  }

  static Make refusedByGitToo(
      String name, String reason, String sentence, Consumer<TempGit> change) {
    return new Make(name, changed(change), reason, sentence);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Function<Path, TempGit> changed(Consumer<TempGit> change) {
    return folder -> {
      TempGit git = TempGit.withCommit(folder);
      change.accept(git);
      return git;
    };
  }
}
