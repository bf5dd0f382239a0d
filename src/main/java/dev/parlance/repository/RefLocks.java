package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Git's locks on the branch that a transaction was about to move. One that holds a commit of ours
 * is ours; an empty one is nobody's if nothing has happened to it for a moment.
 */
final class RefLocks {

  private final List<Path> files;
  private final List<String> ours;
  private final Map<Path, FileTime> empty = new LinkedHashMap<>();

  /** Looks at the locks; {@code ours} are the commits that the transaction wrote. */
  RefLocks(OpenRepository repository, String ref, List<String> ours) {
    this.ours = ours;
    this.files = files(repository, ref);
    if (!ours.isEmpty()) {
      files.stream().filter(file -> held(file).equals("")).forEach(this::note);
    }
  }

  /** The file by which somebody else holds the branch; none where it is held in another way. */
  static Optional<Path> standing(OpenRepository repository, String ref) {
    return files(repository, ref).stream().filter(Files::exists).findFirst();
  }

  private static List<Path> files(OpenRepository repository, String ref) {
    return Stream.of(
            repository.gitDirectory().resolve("HEAD.lock"),
            repository.commonDirectory().resolve(ref + ".lock"))
        .distinct()
        .toList();
  }

  /** Removes the locks that are ours, and after {@code aMoment} those that are nobody's. */
  void clear(Patience aMoment) {
    files.stream().filter(file -> ours.contains(held(file))).forEach(DurableFile::delete);
    if (!empty.isEmpty()
        && !aMoment.succeeds(() -> empty.keySet().stream().noneMatch(this::still))) {
      empty.keySet().stream().filter(this::still).forEach(DurableFile::delete);
    }
  }

  private void note(Path file) {
    try {
      empty.put(file, Files.getLastModifiedTime(file));
    } catch (IOException gone) {
      empty.remove(file);
    }
  }

  private boolean still(Path file) {
    try {
      return held(file).isEmpty() && Files.getLastModifiedTime(file).equals(empty.get(file));
    } catch (IOException gone) {
      return false;
    }
  }

  /** What the lock holds; "none" where there is no lock. */
  private static String held(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException free) {
      return "none";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
