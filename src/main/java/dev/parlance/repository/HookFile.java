package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A hook, in the directory in which git looks for hooks of this repository. */
public final class HookFile {

  /** What became of putting a hook there. */
  public enum Outcome {
    WRITTEN,
    /** It stood there word for word. */
    KNOWN,
    /** Another one stands there, and stays. */
    OTHER,
    /** The directory is outside this repository, and the hooks in it are those of others too. */
    SHARED
  }

  private final Path top;
  private final Path gitDirectory;
  private final Path file;

  private HookFile(Path top, Path gitDirectory, Path file) {
    this.top = top;
    this.gitDirectory = gitDirectory;
    this.file = file;
  }

  public static HookFile named(WorkTree tree, String name) {
    try (OpenRepository repository = tree.repository()) {
      return new HookFile(
          tree.top(),
          repository.commonDirectory(),
          Guards.directory(repository).resolve(name).normalize());
    }
  }

  /** As a person finds it: below the top, or from the root. */
  public String path() {
    return (file.startsWith(top) ? top.relativize(file) : file).toString();
  }

  /** Writes the script, never over another one. */
  public Outcome install(String script) {
    if (!file.startsWith(top) && !file.startsWith(gitDirectory)) {
      return Outcome.SHARED;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(Files.createFile(file), script.getBytes(UTF_8));
      return file.toFile().setExecutable(true) ? Outcome.WRITTEN : Outcome.OTHER;
    } catch (FileAlreadyExistsException there) {
      return holds(script) ? Outcome.KNOWN : Outcome.OTHER;
    } catch (IOException failed) {
      throw JGitProblem.unwritable(top, failed);
    }
  }

  private boolean holds(String script) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Text.of(file).equals(script);
  }
}
