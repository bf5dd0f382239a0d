package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository to try things in: empty, on branch main, with an identity of its own. */
public final class ScratchRepository {

  private static final String CONFIGURATION =
      """
      [core]
      \trepositoryformatversion = 0
      \tfilemode = true
      \tbare = false
      \tlogallrefupdates = true
      [commit]
      \tgpgSign = false
      [user]
      \tname = Parlance Demo
      \temail = demo@parlance.invalid
      """;

  private ScratchRepository() {}

  /** Makes {@code directory}, which must be empty or missing, a repository; runs no process. */
  public static void create(Path directory) {
    Path git = directory.resolve(".git");
    try {
      Files.createDirectories(directory);
      Files.createDirectory(git);
      Files.createDirectories(git.resolve("objects/info"));
      Files.createDirectories(git.resolve("objects/pack"));
      Files.createDirectories(git.resolve("refs/heads"));
      Files.createDirectories(git.resolve("refs/tags"));
      Files.writeString(git.resolve("config"), CONFIGURATION);
      Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    } catch (IOException failed) {
      throw new Problem(
          ExitCode.GIT,
          "No repository can be made in %s.".formatted(directory),
          "Name a directory that you may write in.",
          failed);
    }
  }
}
