package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.Paths;
import org.jspecify.annotations.Nullable;

/**
 * The files in which two stored trees differ. Trees of one directory over time are nearly the same
 * byte for byte, so what they have in common is skipped as a whole: a walk over entries takes ten
 * times as long.
 */
final class TreeDifference {

  private static final byte[] NOTHING = {};

  private final SortedMap<String, Sides> differing = new TreeMap<>();

  /** The blob of a file before and after; none where there was no plain file. */
  record Sides(@Nullable ObjectId before, @Nullable ObjectId after) {}

  private TreeDifference() {}

  /** By the names of the files. */
  static SortedMap<String, Sides> of(byte[] before, byte[] after) {
    TreeDifference difference = new TreeDifference();
    int first = Arrays.mismatch(before, after);
    if (first >= 0) {
      Entry shared = new Entry(before.length > after.length ? before : after);
      while (!shared.atEnd() && shared.end() <= first) {
        shared.next();
      }
      difference.merge(new Entry(before).at(shared.from), new Entry(after).at(shared.from));
    }
    return difference.differing;
  }

  static SortedMap<String, Sides> ofNew(byte[] tree) {
    return of(NOTHING, tree);
  }

  private void merge(Entry before, Entry after) {
    while (!(before.atEnd() && after.atEnd()) && !before.endsLike(after)) {
      int order = before.compareTo(after);
      if (order == 0) {
        if (!before.sameAs(after)) {
          note(before.name(), before.blob(), after.blob());
        }
        before.next();
        after.next();
      } else if (order < 0) {
        note(before.name(), before.blob(), null);
        before.next();
      } else {
        note(after.name(), null, after.blob());
        after.next();
      }
    }
  }

  private void note(String name, @Nullable ObjectId before, @Nullable ObjectId after) {
    if (before != null || after != null) {
      differing.put(name, new Sides(before, after));
    }
  }

  /** One entry of a stored tree: mode, blank, name, NUL, the object's name in bytes. */
  private static final class Entry {

    private final byte[] tree;
    private int from;
    private int nameFrom;
    private int nameTo;

    Entry(byte[] tree) {
      this.tree = tree;
      at(0);
    }

    Entry at(int place) {
      from = Math.min(place, tree.length);
      nameFrom = from;
      while (nameFrom < tree.length && tree[nameFrom] != ' ') {
        nameFrom++;
      }
      nameFrom = Math.min(nameFrom + 1, tree.length);
      nameTo = nameFrom;
      while (nameTo < tree.length && tree[nameTo] != 0) {
        nameTo++;
      }
      return this;
    }

    boolean atEnd() {
      return from >= tree.length;
    }

    int end() {
      return Math.min(tree.length, nameTo + 1 + Constants.OBJECT_ID_LENGTH);
    }

    void next() {
      at(end());
    }

    String name() {
      return new String(tree, nameFrom, nameTo - nameFrom, UTF_8);
    }

    private int mode() {
      int mode = 0;
      for (int i = from; i < nameFrom - 1; i++) {
        mode = mode * 8 + tree[i] - '0';
      }
      return mode;
    }

    @Nullable ObjectId blob() {
      boolean file =
          FileMode.REGULAR_FILE.equals(mode()) || FileMode.EXECUTABLE_FILE.equals(mode());
      return file ? ObjectId.fromRaw(tree, nameTo + 1) : null;
    }

    boolean sameAs(Entry other) {
      return Arrays.equals(tree, from, end(), other.tree, other.from, other.end());
    }

    boolean endsLike(Entry other) {
      return tree.length - from == other.tree.length - other.from
          && Arrays.equals(tree, from, tree.length, other.tree, other.from, other.tree.length);
    }

    int compareTo(Entry other) {
      if (atEnd() || other.atEnd()) {
        return Boolean.compare(atEnd(), other.atEnd());
      }
      return Paths.compare(
          tree, nameFrom, nameTo, mode(), other.tree, other.nameFrom, other.nameTo, other.mode());
    }
  }
}
