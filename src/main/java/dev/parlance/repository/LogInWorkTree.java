package dev.parlance.repository;

import dev.parlance.record.Demand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A log as it lies in the work tree, each file read when it is asked for. */
record LogInWorkTree(RecordDirectory directory) implements LogPlace {

  @Override
  public Inventory inventory(Demand demand) {
    return Inventory.inWorkTree(directory, demand);
  }

  @Override
  public Set<String> paths() {
    return new FilesInWorkTree(directory)
        .names().stream().map(directory::pathOf).collect(Collectors.toSet());
  }

  @Override
  public SortedSet<String> links() {
    if (!directory.exists()) {
      return new TreeSet<>();
    }
    try (Stream<Path> entries = Files.list(directory.absolute())) {
      return entries
          .filter(Files::isSymbolicLink)
          .map(entry -> directory.pathOf(entry.getFileName().toString()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<String> text(String path) {
    String name = path.substring(directory.path().length() + 1);
    if (name.indexOf('/') >= 0) {
      return Optional.empty();
    }
    try {
      return new FilesInWorkTree(directory)
          .read(name)
          .flatMap(
              file ->
                  file instanceof RecordFile read ? Optional.of(read.text()) : Optional.empty());
    } catch (InvalidPathException unspeakable) {
      return Optional.empty();
    }
  }
}
