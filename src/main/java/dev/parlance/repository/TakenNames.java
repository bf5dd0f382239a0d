package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of files in a record directory wherever git has them: work tree, index, HEAD, and every
 * branch of this clone and of its remotes as they were fetched. No history is walked for it.
 */
final class TakenNames {

  private TakenNames() {}

  static Set<String> in(OpenRepository repository, RecordDirectory directory) {
    Set<String> names = inWorkTree(directory);
    Reading reading = Reading.of(repository);
    if (!reading.possible()) {
      return names;
    }
    names.addAll(reading.staged(directory.path()).keySet());
    if (!repository.facts().unborn()) {
      names.addAll(reading.files("HEAD", directory.path()).keySet());
    }
    reading
        .branches(directory.path())
        .forEach(
            (ref, files) -> {
              names.addAll(files.keySet());
              names.addAll(Reservation.nameFor(ref));
            });
    return names;
  }

  static Set<String> inWorkTree(RecordDirectory directory) {
    Set<String> names = new TreeSet<>();
    if (directory.exists()) {
      try (Stream<Path> entries = Files.list(directory.absolute())) {
        entries.forEach(entry -> names.add(entry.getFileName().toString()));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return names;
  }
}
