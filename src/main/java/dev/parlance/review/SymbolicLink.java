package dev.parlance.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A link in the log would show what lies elsewhere as if it had been reviewed here. */
final class SymbolicLink implements Check {

  static final Rule RULE =
      Rule.error("ADR003", "symlink", "A symbolic link stands in the record directory.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    if (!docket.directory().exists()) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(docket.directory().absolute())) {
      return files.filter(Files::isSymbolicLink).sorted().toList().stream()
          .map(file -> docket.directory().path() + "/" + file.getFileName())
          .map(
              file ->
                  RULE.at(
                      file,
                      1,
                      "It is a symbolic link, and Parlance follows none.",
                      "Put the file itself there, or take the link away."));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static boolean is(Docket docket, String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return Files.isSymbolicLink(docket.directory().absolute().resolve(name));
  }
}
