package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of the extensions at the end of git's index file. JGit mistakes a split index ({@code
 * link}) and a sparse one ({@code sdir}) for damage, so they have to be known beforehand.
 */
final class IndexShape {

  private static final int HEADER = 12;
  private static final int FIXED_PART_OF_ENTRY = 60;
  private static final int CHECKSUM = 20;
  private static final int EXTENDED = 0x4000;

  private final Set<String> extensions = new LinkedHashSet<>();

  private IndexShape() {}

  static IndexShape of(Path index) {
    IndexShape shape = new IndexShape();
    try {
      if (Files.exists(index)) {
        shape.scan(ByteBuffer.wrap(Files.readAllBytes(index)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      shape.extensions.add("damaged");
    }
    return shape;
  }

  /** Why only git reads it right. */
  Stream<String> reasons() {
    return extensions.stream()
        .filter(name -> Character.isLowerCase(name.charAt(0)))
        .map(name -> "Git's index is %s".formatted(said(name)));
  }

  /** Whether JGit reads it as git does. */
  boolean plain() {
    return reasons().findAny().isEmpty();
  }

  private static String said(String extension) {
    return switch (extension) {
      case "link" -> "split in two files (core.splitIndex)";
      case "sdir" -> "sparse (index.sparse)";
      case "damaged" -> "damaged";
      default -> "in a form that is not known here (%s)".formatted(extension);
    };
  }

  private void scan(ByteBuffer bytes) {
    bytes.position(4);
    int version = bytes.getInt();
    int entries = bytes.getInt();
    bytes.position(HEADER);
    for (int i = 0; i < entries; i++) {
      skipEntry(bytes, version);
    }
    while (bytes.remaining() > CHECKSUM) {
      byte[] name = new byte[4];
      bytes.get(name);
      extensions.add(new String(name, StandardCharsets.ISO_8859_1));
      int length = bytes.getInt();
      bytes.position(bytes.position() + length);
    }
  }

  private static void skipEntry(ByteBuffer bytes, int version) {
    int start = bytes.position();
    bytes.position(start + FIXED_PART_OF_ENTRY);
    if ((bytes.getShort() & EXTENDED) != 0) {
      bytes.getShort();
    }
    if (version == 4) {
      skipPrefixLength(bytes);
    }
    skipPath(bytes);
    if (version < 4) {
      int length = bytes.position() - start;
      bytes.position(start + (length + 7) / 8 * 8);
    }
  }

  private static void skipPath(ByteBuffer bytes) {
    byte letter;
    do {
      letter = bytes.get();
    } while (letter != 0);
  }

  private static void skipPrefixLength(ByteBuffer bytes) {
    byte digit;
    do {
      digit = bytes.get();
    } while (digit < 0);
  }
}
