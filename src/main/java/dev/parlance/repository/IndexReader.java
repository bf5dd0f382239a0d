package dev.parlance.repository;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the parts of an index file in one pass, in versions 2 to 4 of its format. A damaged one
 * ends in an {@link IndexOutOfBoundsException}.
 */
final class IndexReader {

  private static final int SIGNATURE = 0x44495243; // DIRC
  private final byte[] bytes;
  private final int version;
  private final int[] entries;
  private final int[] nameStarts;
  private byte[] names;
  private int at = IndexEntry.HEADER;
  private int named;

  private IndexReader(byte[] bytes) {
    this.bytes = bytes;
    this.version = IndexEntry.number(bytes, 4);
    int count = IndexEntry.number(bytes, 8);
    require(
        IndexEntry.number(bytes, 0) == SIGNATURE
            && version >= 2
            && version <= 4
            && count >= 0
            && count <= bytes.length / IndexEntry.FIXED_PART);
    this.entries = new int[count + 1];
    this.nameStarts = new int[count];
    this.names = version == 4 ? new byte[bytes.length] : bytes;
  }

  static GitIndex read(byte[] bytes, FileTime writtenAt) {
    var reader = new IndexReader(bytes);
    reader.readEntries();
    List<IndexExtension> extensions = reader.readExtensions();
    var names = new IndexNames(reader.names, reader.nameStarts);
    return new GitIndex(bytes, reader.entries, names, extensions, writtenAt);
  }

  private void readEntries() {
    for (int i = 0; i < nameStarts.length; i++) {
      entries[i] = at;
      if (version == 4) {
        readCompressed(i);
      } else {
        readPadded(i);
      }
    }
    entries[nameStarts.length] = at;
    require(at <= bytes.length - IndexEntry.CHECKSUM);
  }

  private void readPadded(int entry) {
    int name = IndexEntry.name(bytes, at);
    int length = IndexEntry.nameLength(bytes, at);
    int end = length < 0 ? endOfName(name) : name + length;
    require(bytes[end] == 0);
    nameStarts[entry] = name;
    at += (end - at + 8) / 8 * 8;
  }

  /** A name in version 4 is what follows a beginning of the name before it. */
  private void readCompressed(int entry) {
    at = IndexEntry.name(bytes, at);
    int dropped = readNumber();
    int before = entry == 0 ? named : nameStarts[entry - 1];
    int kept = (entry == 0 ? 0 : named - 1 - before) - dropped;
    require(kept >= 0);
    int end = endOfName(at);
    nameStarts[entry] = named;
    int next = named + kept + end + 1 - at;
    if (next > names.length) {
      names = Arrays.copyOf(names, Math.max(next, 2 * names.length));
    }
    System.arraycopy(names, before, names, named, kept);
    System.arraycopy(bytes, at, names, named + kept, end + 1 - at);
    named = next;
    at = end + 1;
  }

  private int endOfName(int from) {
    int end = from;
    while (bytes[end] != 0) {
      end++;
    }
    return end;
  }

  /** A number in seven bits a byte, as in the offsets of packs. */
  private int readNumber() {
    byte digit = bytes[at++];
    int number = digit & 0x7F;
    while (digit < 0) {
      digit = bytes[at++];
      number = ((number + 1) << 7) | (digit & 0x7F);
    }
    return number;
  }

  private List<IndexExtension> readExtensions() {
    List<IndexExtension> extensions = new ArrayList<>();
    int end = bytes.length - IndexEntry.CHECKSUM;
    while (at < end) {
      require(at + IndexExtension.HEADER <= end);
      String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      int length = IndexEntry.number(bytes, at + 4);
      int content = at + IndexExtension.HEADER;
      require(length >= 0 && length <= end - content);
      at = content + length;
      extensions.add(new IndexExtension(name, content, at));
    }
    return extensions;
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IndexOutOfBoundsException("damaged");
    }
  }
}
