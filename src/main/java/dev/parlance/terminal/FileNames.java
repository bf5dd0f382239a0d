package dev.parlance.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files and directories that a name may still become; a directory ends in a slash. */
final class FileNames {

  private FileNames() {}

  /** As they are typed in a directory; a hidden one only where its dot was typed. */
  static List<String> begun(Path here, String begun) {
    int slash = begun.lastIndexOf('/') + 1;
    String head = begun.substring(0, slash);
    String tail = begun.substring(slash);
    try (Stream<Path> entries = Files.list(here.resolve(head))) {
      return entries
          .filter(entry -> isMeant(entry.getFileName().toString(), tail))
          .map(entry -> head + entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
          .sorted()
          .toList();
    } catch (IOException | InvalidPathException nowhere) {
      return List.of();
    }
  }

  private static boolean isMeant(String name, String begun) {
    return name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith("."));
  }
}
