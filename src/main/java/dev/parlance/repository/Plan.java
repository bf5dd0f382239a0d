package dev.parlance.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a transaction is about to do: the ref it moves (empty: it leaves the commit to the user),
 * the files it changes, and the directories it makes, the deepest first.
 */
record Plan(String ref, List<PlannedFile> files, List<String> directories) {

  private static final String REF = "ref ";
  private static final String FILE = "file ";
  private static final String DIRECTORY = "directory ";

  Plan {
    files = List.copyOf(files);
    directories = List.copyOf(directories);
  }

  static Plan of(
      String ref, List<FileChange> changes, SortedMap<String, StagedFile> staged, Path top) {
    Set<String> missing = new LinkedHashSet<>();
    List<PlannedFile> files = new ArrayList<>();
    for (FileChange change : changes) {
      String path = change.path();
      files.add(PlannedFile.of(change, staged.getOrDefault(path, StagedFile.NONE)));
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (!Files.exists(top.resolve(path.substring(0, end)))) {
          missing.add(path.substring(0, end));
        }
      }
    }
    List<String> deepestFirst = new ArrayList<>(missing);
    deepestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
    return new Plan(ref, files, deepestFirst);
  }

  boolean commits() {
    return !ref.isEmpty();
  }

  /** What the paths are to be in the commit. */
  SortedMap<String, StagedFile> staged() {
    SortedMap<String, StagedFile> staged = new TreeMap<>();
    files.forEach(file -> staged.put(file.path(), file.staged()));
    return staged;
  }

  List<String> paths() {
    return files.stream().map(PlannedFile::path).toList();
  }

  /** The plan after hooks have changed what is in the work tree and what is to be committed. */
  Plan asAgreed(Path top, SortedMap<String, StagedFile> agreed) {
    List<PlannedFile> found =
        files.stream()
            .map(file -> file.asFound(top, agreed.getOrDefault(file.path(), file.staged())))
            .toList();
    return new Plan(ref, found, directories);
  }

  String text() {
    StringBuilder text = new StringBuilder(REF + ref + "\n");
    files.forEach(file -> text.append(FILE).append(file.line()).append('\n'));
    directories.forEach(directory -> text.append(DIRECTORY).append(directory).append('\n'));
    return text.toString();
  }

  static Plan parse(String text) {
    String ref = "";
    List<PlannedFile> files = new ArrayList<>();
    List<String> directories = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(REF)) {
        ref = line.substring(REF.length());
      } else if (line.startsWith(FILE)) {
        files.add(PlannedFile.parse(line.substring(FILE.length())));
      } else if (line.startsWith(DIRECTORY)) {
        directories.add(line.substring(DIRECTORY.length()));
      }
    }
    return new Plan(ref, files, directories);
  }
}
