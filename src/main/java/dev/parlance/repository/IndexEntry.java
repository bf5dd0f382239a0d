package dev.parlance.repository;

import java.util.Arrays;
import java.util.HexFormat;

/** One entry of git's index, by its place in the bytes of the file. */
final class IndexEntry {

  /** The bytes before the first entry: a signature, the version, the number of entries. */
  static final int HEADER = 12;

  /** The bytes of an entry before its name, but for two more where it is an extended one. */
  static final int FIXED_PART = 62;

  /** The bytes of a checksum of SHA-1, which is the end of the file. */
  static final int CHECKSUM = 20;

  private static final int MODIFIED = 8;
  private static final int MODE = 24;
  private static final int SIZE = 36;
  private static final int BLOB = 40;
  private static final int FLAGS = 60;
  private static final int EXTENDED = 0x4000;
  private static final int NAME_LENGTH = 0xFFF;
  private static final int ASSUMED_UNCHANGED = 0x8000;

  /** In the first of the two bytes that an extended entry has more. */
  private static final int INTENDED = 0x20;

  private static final int LEFT_OUT = 0x40;

  private final byte[] bytes;
  private final int at;

  IndexEntry(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Zero, unless the path is in conflict. */
  int stage() {
    return (flags(bytes, at) >> 12) & 3;
  }

  boolean assumedUnchanged() {
    return (flags(bytes, at) & ASSUMED_UNCHANGED) != 0;
  }

  /** Whether it is only there to be added some day, and holds nothing yet. */
  boolean isIntended() {
    return isMarked(INTENDED);
  }

  /** Whether a sparse checkout leaves it out of the work tree. */
  boolean isLeftOut() {
    return isMarked(LEFT_OUT);
  }

  private boolean isMarked(int mark) {
    return (flags(bytes, at) & EXTENDED) != 0 && (bytes[at + FIXED_PART] & mark) != 0;
  }

  StagedFile file() {
    return new StagedFile(blob(), Integer.toOctalString(number(bytes, at + MODE)));
  }

  String blob() {
    return HexFormat.of().formatHex(bytes, at + BLOB, at + FLAGS);
  }

  /** Without a size, git looks at the file's content before it says that it is the same. */
  static void distrust(byte[] bytes, int at) {
    Arrays.fill(bytes, at + SIZE, at + BLOB, (byte) 0);
  }

  /** Whether the file was changed in the second {@code writtenAt} or later, as far as git looks. */
  static boolean changedSince(byte[] bytes, int at, long writtenAt) {
    return Integer.toUnsignedLong(number(bytes, at + MODIFIED)) >= writtenAt;
  }

  /** Whether it says of {@code file} all that there is to say now. */
  boolean describes(FileStamp file) {
    var now = new IndexBytes(FIXED_PART);
    file.write(number(bytes, at + MODE), now);
    return Arrays.equals(now.array(), 0, BLOB, bytes, at, at + BLOB);
  }

  /** The flags of an entry with a name of {@code length} bytes, the longer ones all alike. */
  static byte[] flags(int length, boolean assumedUnchanged) {
    int flags = Math.min(length, NAME_LENGTH) | (assumedUnchanged ? ASSUMED_UNCHANGED : 0);
    return new byte[] {(byte) (flags >> 8), (byte) flags};
  }

  /** Where the name begins, or in version 4 what is left of it. */
  static int name(byte[] bytes, int at) {
    return at + FIXED_PART + ((flags(bytes, at) & EXTENDED) == 0 ? 0 : 2);
  }

  /** How long the name is; -1 where it is longer than an entry can say. */
  static int nameLength(byte[] bytes, int at) {
    int length = flags(bytes, at) & NAME_LENGTH;
    return length == NAME_LENGTH ? -1 : length;
  }

  private static int flags(byte[] bytes, int at) {
    return ((bytes[at + FLAGS] & 0xFF) << 8) | (bytes[at + FLAGS + 1] & 0xFF);
  }

  static int number(byte[] bytes, int at) {
    return (bytes[at] << 24)
        | ((bytes[at + 1] & 0xFF) << 16)
        | ((bytes[at + 2] & 0xFF) << 8)
        | (bytes[at + 3] & 0xFF);
  }
}
