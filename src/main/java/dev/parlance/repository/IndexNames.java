package dev.parlance.repository;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of an index's entries in their order, each ended by a NUL, as bytes. */
final class IndexNames {

  private final byte[] bytes;
  private final int[] starts;

  /** Name {@code i} begins at {@code starts[i]} of {@code bytes}; neither is copied. */
  IndexNames(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }

  /** Git's order: by unsigned bytes, and the shorter of two that begin alike first. */
  static int compare(String one, String other) {
    return Arrays.compareUnsigned(bytes(one), bytes(other));
  }

  int count() {
    return starts.length;
  }

  /** The position of the first name that does not come before {@code name}. */
  int first(byte[] name) {
    int from = 0;
    int to = starts.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (Arrays.compareUnsigned(bytes, starts[middle], end(middle), name, 0, name.length) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  boolean is(int position, byte[] name) {
    return position < starts.length
        && Arrays.equals(bytes, starts[position], end(position), name, 0, name.length);
  }

  boolean begins(int position, byte[] beginning) {
    int start = position < starts.length ? starts[position] : 0;
    return position < starts.length
        && end(position) - start >= beginning.length
        && Arrays.equals(bytes, start, start + beginning.length, beginning, 0, beginning.length);
  }

  byte[] at(int position) {
    return Arrays.copyOfRange(bytes, starts[position], end(position));
  }

  private int end(int position) {
    int end = starts[position];
    while (bytes[end] != 0) {
      end++;
    }
    return end;
  }
}
