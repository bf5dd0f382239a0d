package dev.parlance.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/** A tree with some paths set or taken out; only the trees on the way to them are read. */
final class TreeEdit {

  /**
   * One line of a tree; the name is its bytes as Latin-1, as nobody knows what they were meant as.
   */
  private record Entry(String name, FileMode mode, ObjectId id) {

    /** Git sorts a directory as if its name ended in a slash. */
    String sortKey() {
      return mode == FileMode.TREE ? name + "/" : name;
    }

    byte[] bytes() {
      return name.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final ObjectReader reader;
  private final ObjectInserter inserter;

  TreeEdit(ObjectReader reader, ObjectInserter inserter) {
    this.reader = reader;
    this.inserter = inserter;
  }

  /** The edited tree; {@code tree} is null where there is none yet. */
  ObjectId edited(@Nullable ObjectId tree, SortedMap<String, StagedFile> files) throws IOException {
    ObjectId edited = edit(tree, files);
    return edited == null ? new TreeFormatter().insertTo(inserter) : edited;
  }

  private @Nullable ObjectId edit(@Nullable ObjectId tree, Map<String, StagedFile> files)
      throws IOException {
    Map<String, Entry> entries = entries(tree);
    Map<String, Map<String, StagedFile>> below = new TreeMap<>();
    for (Map.Entry<String, StagedFile> file : files.entrySet()) {
      int slash = file.getKey().indexOf('/');
      if (slash < 0) {
        put(entries, file.getKey(), file.getValue());
      } else {
        below
            .computeIfAbsent(file.getKey().substring(0, slash), name -> new TreeMap<>())
            .put(file.getKey().substring(slash + 1), file.getValue());
      }
    }
    for (Map.Entry<String, Map<String, StagedFile>> directory : below.entrySet()) {
      descend(entries, directory.getKey(), directory.getValue());
    }
    return entries.isEmpty() ? null : format(entries);
  }

  private static void put(Map<String, Entry> entries, String path, StagedFile file) {
    String name = asInTree(path);
    if (file.blob() == null) {
      entries.remove(name);
    } else {
      FileMode mode = FileMode.fromBits(Integer.parseInt(file.mode(), 8));
      entries.put(name, new Entry(name, mode, ObjectId.fromString(file.blob())));
    }
  }

  private void descend(Map<String, Entry> entries, String path, Map<String, StagedFile> files)
      throws IOException {
    String name = asInTree(path);
    Entry there = entries.get(name);
    ObjectId tree = there == null || there.mode() != FileMode.TREE ? null : there.id();
    ObjectId edited = edit(tree, files);
    if (edited == null) {
      entries.remove(name);
    } else {
      entries.put(name, new Entry(name, FileMode.TREE, edited));
    }
  }

  private Map<String, Entry> entries(@Nullable ObjectId tree) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    if (tree == null) {
      return entries;
    }
    CanonicalTreeParser parser = new CanonicalTreeParser();
    for (parser.reset(reader, tree); !parser.eof(); parser.next()) {
      String name =
          new String(
              parser.getEntryPathBuffer(),
              0,
              parser.getEntryPathLength(),
              StandardCharsets.ISO_8859_1);
      entries.put(name, new Entry(name, parser.getEntryFileMode(), parser.getEntryObjectId()));
    }
    return entries;
  }

  private ObjectId format(Map<String, Entry> entries) throws IOException {
    TreeFormatter formatter = new TreeFormatter();
    entries.values().stream()
        .sorted((one, other) -> one.sortKey().compareTo(other.sortKey()))
        .forEach(entry -> formatter.append(entry.bytes(), entry.mode(), entry.id()));
    return formatter.insertTo(inserter);
  }

  private static String asInTree(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
