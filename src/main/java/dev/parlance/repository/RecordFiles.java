package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Markdown files of a record directory, by name, and those that could not be read. */
public record RecordFiles(List<RecordFile> readable, List<UnreadableFile> unreadable) {

  /** The largest file that is taken for a record. */
  static final long LARGEST = 1 << 20;

  public RecordFiles {
    readable = List.copyOf(readable);
    unreadable = List.copyOf(unreadable);
  }

  /** As they lie in the work tree; symbolic links are reported and not followed. */
  public static RecordFiles inWorkTree(RecordDirectory directory) {
    var found = new Gathering();
    if (directory.exists()) {
      try (Stream<Path> entries = Files.list(directory.absolute())) {
        entries.sorted().forEach(entry -> found.take(directory, entry));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return found.files();
  }

  /** As they were at {@code revision}, anything that git takes for one. */
  public static RecordFiles at(WorkTree tree, RecordDirectory directory, String revision) {
    try (OpenRepository repository = tree.repository()) {
      return at(Reading.of(repository), directory, revision);
    }
  }

  static RecordFiles at(Reading then, RecordDirectory directory, String revision) {
    var found = new Gathering();
    Map<String, String> blobs = then.files(revision, directory.path());
    blobs.keySet().removeIf(name -> !isMarkdown(name));
    Map<String, byte[]> contents = then.contents(blobs.values(), LARGEST);
    blobs.forEach((name, blob) -> found.take(directory.path() + "/" + name, contents.get(blob)));
    return found.files();
  }

  static boolean isMarkdown(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  private static String tooLarge() {
    return "It is larger than 1 MiB.";
  }

  /** The two lists while they are being filled. */
  private static final class Gathering {

    private final List<RecordFile> readable = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    RecordFiles files() {
      return new RecordFiles(readable, unreadable);
    }

    void take(RecordDirectory directory, Path entry) {
      String name = entry.getFileName().toString();
      String path = directory.path() + "/" + name;
      if (!isMarkdown(name) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        reject(path, "It is a symbolic link or no plain file, and is not followed.");
      } else if (!Files.isReadable(entry)) {
        reject(path, "You may not read it.");
      } else if (entry.toFile().length() > LARGEST) {
        reject(path, tooLarge());
      } else {
        decode(path, Text.bytes(entry));
      }
    }

    void take(String path, byte @Nullable [] bytes) {
      if (bytes == null) {
        reject(path, tooLarge());
      } else {
        decode(path, bytes);
      }
    }

    void decode(String path, byte[] bytes) {
      try {
        readable.add(new RecordFile(path, Text.decode(bytes)));
      } catch (CharacterCodingException notUtf8) {
        reject(path, "It is not UTF-8.");
      }
    }

    void reject(String path, String reason) {
      unreadable.add(new UnreadableFile(path, reason));
    }
  }
}
