package dev.parlance.repository;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Markdown files that lie in a record directory, each read when it is asked for. In a large log
 * every call to the system counts: one says what a file is and how long, and three read it.
 */
record FilesInWorkTree(RecordDirectory directory) {

  private static final Set<OpenOption> READING = Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS);

  /** In alphabetical order. */
  List<String> names() {
    if (!directory.exists()) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory.absolute())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(RecordFiles::isMarkdown)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
