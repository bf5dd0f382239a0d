package dev.parlance.repository;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * The names of the trees that an index would be written as, which git keeps in the extension {@code
 * TREE}: for each directory, those below it behind it, a name, a number of entries, of directories,
 * and the tree. A negative number of entries says that the tree is not known.
 */
final class CacheTree {

  private final byte[] bytes;
  private final IndexBytes out;
  private int at;

  private CacheTree(byte[] bytes, int from, IndexBytes out) {
    this.bytes = bytes;
    this.at = from;
    this.out = out;
  }

  /** Writes it to {@code out} without the trees on the way to {@code paths}. */
  static void forget(byte[] bytes, int from, Collection<String> paths, IndexBytes out) {
    new CacheTree(bytes, from, out).copy(List.copyOf(paths));
  }

  /** Copies a directory whose name is read next, given those of the paths that are below it. */
  private void copy(List<String> below) {
    int start = at;
    skipPast(0);
    int counts = at;
    boolean known = bytes[at] != '-';
    skipPast(' ');
    int directories = readNumber();
    at += known ? IndexEntry.CHECKSUM : 0;
    if (below.isEmpty()) {
      out.put(bytes, start, at);
    } else {
      out.put(bytes, start, counts);
      out.put("-1 ");
      out.put(directories + "\n");
    }
    for (int i = 0; i < directories; i++) {
      copy(below(below));
    }
  }

  /** The paths below the directory whose name is read next; a path in its place is below it. */
  private List<String> below(List<String> paths) {
    if (paths.isEmpty()) {
      return paths;
    }
    int end = at;
    while (bytes[end] != 0) {
      end++;
    }
    String name = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    return paths.stream()
        .filter(path -> path.isEmpty() || path.equals(name) || path.startsWith(name + "/"))
        .map(path -> path.length() > name.length() ? path.substring(name.length() + 1) : "")
        .toList();
  }

  private int readNumber() {
    int number = 0;
    for (; bytes[at] != '\n'; at++) {
      number = 10 * number + bytes[at] - '0';
    }
    at++;
    return number;
  }

  private void skipPast(int mark) {
    while (bytes[at] != mark) {
      at++;
    }
    at++;
  }
}
