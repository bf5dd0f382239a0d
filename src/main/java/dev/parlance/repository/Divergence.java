package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * What became of a log on another branch and in this work tree since the two parted.
 *
 * @param revision the other branch
 * @param before the files of the last commit that both share: blobs by name
 * @param there the files on the other branch
 */
public record Divergence(String revision, Map<String, String> before, Map<String, String> there) {

  public Divergence {
    before = Map.copyOf(before);
    there = Map.copyOf(there);
  }

  /** From {@code revision}, anything that git takes for a commit. */
  public static Divergence from(WorkTree tree, RecordDirectory directory, String revision) {
    try (OpenRepository repository = tree.repository()) {
      return from(Reading.of(repository), directory, revision);
    }
  }

  static Divergence from(Reading reading, RecordDirectory directory, String revision) {
    SortedMap<String, String> before =
        reading
            .sharedWith(revision)
            .map(commit -> reading.files(commit, directory.path()))
            .orElseGet(TreeMap::new);
    return new Divergence(revision, before, reading.files(revision, directory.path()));
  }

  /**
   * Of the files {@code here}, those that would have a number together with files of the other
   * branch once git has merged the two; it does so without a word, for the names differ.
   */
  public SortedMap<String, SortedSet<String>> sharingNumbers(Set<String> here) {
    Map<Integer, SortedSet<String>> added = new TreeMap<>();
    for (String name : without(addedThere(), here)) {
      number(name)
          .ifPresent(number -> added.computeIfAbsent(number, none -> new TreeSet<>()).add(name));
    }
    SortedMap<String, SortedSet<String>> sharing = new TreeMap<>();
    for (String name : without(here, goneThere())) {
      number(name).map(added::get).ifPresent(others -> sharing.put(name, others));
    }
    return sharing;
  }

  private static Optional<Integer> number(String name) {
    return Numbering.in(name).map(RecordNumber::value);
  }

  /** The names of files that the other branch has added. */
  public SortedSet<String> addedThere() {
    return without(there.keySet(), before.keySet());
  }

  /** The names of files that both had and the other branch has no more: removed, or renamed. */
  public SortedSet<String> goneThere() {
    return without(before.keySet(), there.keySet());
  }

  /** Whether a file with this text is another one than when the branches parted. */
  public boolean isChangedHere(String name, String text) {
    String blob = before.getOrDefault(name, "");
    return !blob.equals(blobOf(text)) && !blob.equals(blobOf(text.replace("\r\n", "\n")));
  }

  private static String blobOf(String text) {
    try (var unwritten = new ObjectInserter.Formatter()) {
      return unwritten.idFor(Constants.OBJ_BLOB, text.getBytes(UTF_8)).name();
    }
  }

  private static SortedSet<String> without(Set<String> names, Set<String> others) {
    return names.stream()
        .filter(name -> !others.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
