package dev.parlance.repository;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The Markdown files that lie in a record directory, each read when it is asked for. In a large log
 * every call to the system counts: one says what a file is and how long, and three read it.
 */
record FilesInWorkTree(RecordDirectory directory) {

  private static final Set<OpenOption> READING = Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS);

  /** In alphabetical order. */
  List<String> names() {
    return names(name -> true);
  }

  /** Those that are meant, in alphabetical order. */
  List<String> names(Predicate<String> isMeant) {
    if (!directory.exists()) {
      return List.of();
    }
    String[] names = directory.absolute().toFile().list();
    if (names == null) {
      throw new Problem(
          ExitCode.GIT,
          "The record directory %s cannot be read.".formatted(directory.path()),
          "See that you may list what is in it, then run this again.");
    }
    List<String> meant = new ArrayList<>();
    for (String name : names) {
      if (RecordFiles.isMarkdown(name) && isMeant.test(name)) {
        meant.add(name);
      }
    }
    Collections.sort(meant);
    return meant;
  }

  /** The file of that name; none where it is a directory, or not there any more. */
  Optional<LogFile> read(String name) {
    String path = directory.path() + "/" + name;
    Path file = directory.absolute().resolve(name);
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
      return attributes.isDirectory()
          ? Optional.empty()
          : Optional.of(read(path, file, attributes));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException failed) {
      String reason = Files.isReadable(file) ? "It could not be read." : "You may not read it.";
      return Optional.of(new UnreadableFile(path, reason));
    }
  }

  private static LogFile read(String path, Path file, BasicFileAttributes attributes)
      throws IOException {
    if (!attributes.isRegularFile()) {
      return UnreadableFile.notPlain(path);
    }
    if (attributes.size() > RecordFiles.LARGEST) {
      return UnreadableFile.tooLarge(path);
    }
    return RecordFile.of(path, bytes(file, (int) attributes.size()));
  }

  private static byte[] bytes(Path file, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    try (SeekableByteChannel channel = Files.newByteChannel(file, READING)) {
      int read = 0;
      while (read >= 0 && bytes.hasRemaining()) {
        read = channel.read(bytes);
      }
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }
}
