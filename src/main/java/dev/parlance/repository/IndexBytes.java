package dev.parlance.repository;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The bytes of an index file that is being written. */
final class IndexBytes {

  private byte[] bytes;
  private int end;

  /** The array grows where {@code capacity} was too little. */
  IndexBytes(int capacity) {
    bytes = new byte[capacity];
  }

  /** The beginning of a file. */
  static IndexBytes of(int version, int entries, int capacity) {
    var begun = new IndexBytes(capacity);
    begun.put("DIRC");
    begun.put(version);
    begun.put(entries);
    return begun;
  }

  int end() {
    return end;
  }

  /** Copies what is at {@code from} until {@code to}. */
  void put(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, end, to - from);
    end += to - from;
  }

  void put(byte[] source) {
    put(source, 0, source.length);
  }

  /** Four letters, such as the name of an extension. */
  void put(String letters) {
    put(letters.getBytes(StandardCharsets.ISO_8859_1));
  }

  void put(int number) {
    reserve(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[end++] = (byte) (number >> shift);
    }
  }

  /** An extension, whose content is what {@code content} puts here. */
  void putExtension(String name, Runnable content) {
    put(name);
    put(0);
    int start = end;
    content.run();
    int after = end;
    end = start - 4;
    put(after - start);
    end = after;
  }

  /** A number in seven bits a byte, as in the offsets of packs. */
  void putPacked(int number) {
    byte[] digits = new byte[5];
    int first = digits.length - 1;
    digits[first] = (byte) (number & 0x7F);
    for (int rest = number >> 7; rest != 0; rest >>= 7) {
      rest--;
      digits[--first] = (byte) (0x80 | (rest & 0x7F));
    }
    put(digits, first, digits.length);
  }

  /** At least one NUL, and as many as make what began at {@code start} a multiple of eight. */
  void pad(int start) {
    int padding = 8 - (end - start) % 8;
    reserve(padding);
    end += padding;
  }

  /** {@link IndexEntry#distrust} of the entry that begins at {@code start}. */
  void distrust(int start) {
    IndexEntry.distrust(bytes, start);
  }

  byte[] array() {
    return bytes;
  }

  /** All of it with the checksum that closes it, or zeros for none. */
  ByteBuffer closed(boolean summed) {
    put(summed ? sum() : new byte[IndexEntry.CHECKSUM]);
    return ByteBuffer.wrap(bytes, 0, end);
  }

  private byte[] sum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(bytes, 0, end);
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void reserve(int more) {
    if (bytes.length - end < more) {
      bytes = Arrays.copyOf(bytes, Math.max(end + more, 2 * bytes.length));
    }
  }
}
