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

  /** The length of a name that is longer than its field can say, and the bits of that field. */
  private static final int UNKNOWN = 0xFFF;

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
    int before = 0;
    for (int i = 0; i < entries; i++) {
      before = version == 4 ? skipCompressed(bytes, before) : skipPadded(bytes);
    }
    while (bytes.remaining() > CHECKSUM) {
      byte[] name = new byte[4];
      bytes.get(name);
      extensions.add(new String(name, StandardCharsets.ISO_8859_1));
      int length = bytes.getInt();
      bytes.position(bytes.position() + length);
    }
  }

  /** Answers the length of the name that it has gone past. */
  private static int skipPadded(ByteBuffer bytes) {
    int start = bytes.position();
    int length = skipFixedPart(bytes);
    skipName(bytes, length);
    int end = bytes.position() - start;
    bytes.position(start + (end + 7) / 8 * 8);
    return length;
  }

  /** A name in version 4 is what follows a beginning of the name {@code before} it. */
  private static int skipCompressed(ByteBuffer bytes, int before) {
    int length = skipFixedPart(bytes);
    int dropped = number(bytes);
    int start = bytes.position();
    skipName(bytes, length == UNKNOWN ? UNKNOWN : length - (before - dropped));
    return length == UNKNOWN ? before - dropped + bytes.position() - start - 1 : length;
  }

  /** Answers the length of the name, where the entry has room to say it. */
  private static int skipFixedPart(ByteBuffer bytes) {
    bytes.position(bytes.position() + FIXED_PART_OF_ENTRY);
    short flags = bytes.getShort();
    if ((flags & EXTENDED) != 0) {
      bytes.getShort();
    }
    return flags & UNKNOWN;
  }

  private static void skipName(ByteBuffer bytes, int length) {
    if (length != UNKNOWN) {
      bytes.position(bytes.position() + length);
    }
    byte letter;
    do {
      letter = bytes.get();
    } while (letter != 0);
  }

  /** A number in seven bits a byte, as in the offsets of packs. */
  private static int number(ByteBuffer bytes) {
    byte digit = bytes.get();
    int number = digit & 0x7F;
    while (digit < 0) {
      digit = bytes.get();
      number = ((number + 1) << 7) | (digit & 0x7F);
    }
    return number;
  }
}
