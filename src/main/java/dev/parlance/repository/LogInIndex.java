package dev.parlance.repository;

import dev.parlance.record.Demand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A log as it is staged for the next commit, read at once. */
record LogInIndex(
    RecordDirectory directory, SortedMap<String, LogFile> files, SortedSet<String> links)
    implements LogPlace {

  LogInIndex {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
  }

  static LogInIndex of(WorkTree tree, RecordDirectory directory) {
    SortedMap<String, LogFile> files = new TreeMap<>();
    SortedSet<String> links = new TreeSet<>();
    try (OpenRepository repository = tree.repository()) {
      Reading reading = Reading.ofWhatIsStaged(repository);
      SortedMap<String, StagedFile> entries = reading.staged(directory.path());
      Map<String, byte[]> contents = reading.contents(blobs(entries), RecordFiles.LARGEST);
      entries.forEach(
          (name, entry) -> {
            String path = directory.pathOf(name);
            if (entry.isLink()) {
              links.add(path);
            }
            if (RecordFiles.isMarkdown(name)) {
              files.put(path, read(path, entry, contents));
            }
          });
    }
    return new LogInIndex(directory, files, links);
  }

  @Override
  public Inventory inventory(Demand demand) {
    return Inventory.of(directory, List.copyOf(files.values()), demand);
  }

  @Override
  public Set<String> paths() {
    return files.keySet();
  }

  @Override
  public Optional<String> text(String path) {
    return files.get(path) instanceof RecordFile read ? Optional.of(read.text()) : Optional.empty();
  }

  private static List<String> blobs(SortedMap<String, StagedFile> entries) {
    List<String> blobs = new ArrayList<>();
    entries.forEach(
        (name, entry) -> {
          if (RecordFiles.isMarkdown(name) && entry.blob() != null && entry.isPlain()) {
            blobs.add(entry.blob());
          }
        });
    return blobs;
  }

  private static LogFile read(String path, StagedFile entry, Map<String, byte[]> contents) {
    if (entry.blob() == null) {
      return new UnreadableFile(path, "It has a conflict that is not resolved.");
    }
    if (!entry.isPlain()) {
      return UnreadableFile.notPlain(path);
    }
    byte[] content = contents.get(entry.blob());
    return content == null ? UnreadableFile.tooLarge(path) : RecordFile.of(path, content);
  }
}
