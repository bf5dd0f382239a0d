package dev.parlance.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** A copy of an index in which some paths are set or taken out, and no other entry is changed. */
final class IndexSplice {

  private final GitIndex before;
  private final SortedMap<String, StagedFile> files;
  private final Path top;
  private final BiFunction<String, byte[], String> blobs;
  private final SortedSet<Integer> removed = new TreeSet<>();
  private final IndexBytes out;
  private byte[] lastName = {};

  /** New entries are stamped as the files below {@code top}, where those hold what is set. */
  IndexSplice(
      GitIndex before,
      SortedMap<String, StagedFile> files,
      Path top,
      BiFunction<String, byte[], String> blobs) {
    this.top = top;
    this.blobs = blobs;
    this.before = before;
    this.files = files;
    files.keySet().forEach(this::remove);
    this.out = before.begin(names().count() - removed.size() + set().size());
  }

  /** The path itself, and a file that stands where it needs a directory or the other way round. */
  private void remove(String path) {
    removeNamed(path);
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      removeNamed(path.substring(0, slash));
    }
    byte[] below = IndexNames.bytes(path + "/");
    for (int i = names().first(below); names().begins(i, below); i++) {
      removed.add(i);
    }
  }

  private void removeNamed(String path) {
    byte[] name = IndexNames.bytes(path);
    for (int i = names().first(name); names().is(i, name); i++) {
      removed.add(i);
    }
  }

  private List<String> set() {
    List<String> paths = new ArrayList<>(files.keySet());
    paths.removeIf(path -> file(path).blob() == null);
    paths.sort(IndexNames::compare);
    return paths;
  }

  private StagedFile file(String path) {
    return files.getOrDefault(path, StagedFile.NONE);
  }

  /** The bytes of the file. */
  ByteBuffer bytes() throws IOException {
    Deque<String> set = new ArrayDeque<>(set());
    SortedSet<Integer> places = new TreeSet<>(removed);
    set.forEach(path -> places.add(place(path)));
    int from = 0;
    for (int place : places) {
      keep(from, place);
      while (!set.isEmpty() && place(set.element()) == place) {
        add(set.remove());
      }
      from = removed.contains(place) ? place + 1 : place;
    }
    keep(from, names().count());
    before.extensions().forEach(extension -> before.copy(extension, files.keySet(), out));
    return out.closed(before.summed());
  }

  private int place(String path) {
    return names().first(IndexNames.bytes(path));
  }

  private void keep(int from, int to) throws IOException {
    if (from == to) {
      return;
    }
    boolean follows = from == 0 ? lastName.length == 0 : names().is(from - 1, lastName);
    int whole = follows || !before.compressed() ? from : from + 1;
    if (whole > from) {
      before.copyUnnamed(from, top, out);
      putName(names().at(from), out.end());
    }
    before.copy(whole, to, top, out);
    lastName = names().at(to - 1);
  }

  private void add(String path) throws IOException {
    StagedFile file = file(path);
    byte[] name = IndexNames.bytes(path);
    int start = out.end();
    stamp(path, file).write(Integer.parseInt(file.mode(), 8), out);
    out.put(HexFormat.of().parseHex(String.valueOf(file.blob())));
    boolean assumed = before.entry(path).filter(IndexEntry::assumedUnchanged).isPresent();
    out.put(IndexEntry.flags(name.length, assumed));
    putName(name, start);
    lastName = name;
  }

  /** The stamp is older than the look at the content, so that a later edit shows. */
  private FileStamp stamp(String path, StagedFile file) throws IOException {
    Path inWorkTree = top.resolve(path);
    FileStamp stamp = FileStamp.of(inWorkTree);
    boolean same =
        Files.isRegularFile(inWorkTree, LinkOption.NOFOLLOW_LINKS)
            && blobs.apply(path, Files.readAllBytes(inWorkTree)).equals(file.blob());
    return same ? stamp : FileStamp.NONE;
  }

  private void putName(byte[] name, int start) {
    if (before.compressed()) {
      int mismatch = Arrays.mismatch(lastName, name);
      int common = mismatch < 0 ? name.length : mismatch;
      out.putPacked(lastName.length - common);
      out.put(name, common, name.length);
      out.put(new byte[1]);
    } else {
      out.put(name);
      out.pad(start);
    }
  }

  private IndexNames names() {
    return before.names();
  }
}
