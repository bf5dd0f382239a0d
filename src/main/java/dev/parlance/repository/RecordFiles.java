package dev.parlance.repository;

import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The Markdown files of a record directory, by name, and those that could not be read. */
public record RecordFiles(List<RecordFile> readable, List<UnreadableFile> unreadable) {

  /** The largest file that is taken for a record. */
  static final long LARGEST = 1 << 20;

  private static final String MARKDOWN = ".md";

  public RecordFiles {
    readable = List.copyOf(readable);
    unreadable = List.copyOf(unreadable);
  }

  /** As they lie in the work tree; symbolic links are reported and not followed. */
  public static RecordFiles inWorkTree(RecordDirectory directory) {
    return inWorkTree(directory, name -> true);
  }

  /** Those of the work tree whose names are meant; no other is read. */
  public static RecordFiles inWorkTree(RecordDirectory directory, Predicate<String> isMeant) {
    var files = new FilesInWorkTree(directory);
    return of(files.names(isMeant).stream().flatMap(name -> files.read(name).stream()).toList());
  }

  /** As they were at {@code revision}, anything that git takes for one. */
  public static RecordFiles at(WorkTree tree, RecordDirectory directory, String revision) {
    return at(tree, directory, revision, name -> true);
  }

  /** Those at {@code revision} whose names are meant; no other is read. */
  public static RecordFiles at(
      WorkTree tree, RecordDirectory directory, String revision, Predicate<String> isMeant) {
    return tree.readingGit()
        .flatMap(git -> at(git, directory, revision, isMeant))
        .orElseGet(
            () -> {
              try (OpenRepository repository = tree.repository()) {
                return at(Reading.of(repository), directory, revision, isMeant);
              }
            });
  }

  /** None where git refuses, so that JGit says why if it cannot read them either. */
  private static Optional<RecordFiles> at(
      InstalledGit git, RecordDirectory directory, String revision, Predicate<String> isMeant) {
    try {
      return Optional.of(at(new GitReading(git), directory, revision, isMeant));
    } catch (Problem refused) {
      return Optional.empty();
    }
  }

  static RecordFiles at(Reading then, RecordDirectory directory, String revision) {
    return at(then, directory, revision, name -> true);
  }

  private static RecordFiles at(
      Reading then, RecordDirectory directory, String revision, Predicate<String> isMeant) {
    Map<String, String> blobs = then.files(revision, directory.path());
    blobs.keySet().removeIf(name -> !isMarkdown(name) || !isMeant.test(name));
    Map<String, byte[]> contents = then.contents(blobs.values(), LARGEST);
    List<LogFile> files = new ArrayList<>();
    blobs.forEach(
        (name, blob) -> {
          String path = directory.path() + "/" + name;
          byte[] content = contents.get(blob);
          files.add(content == null ? UnreadableFile.tooLarge(path) : RecordFile.of(path, content));
        });
    return of(files);
  }

  static boolean isMarkdown(String name) {
    int ending = name.length() - MARKDOWN.length();
    return name.regionMatches(true, ending, MARKDOWN, 0, MARKDOWN.length());
  }

  private static RecordFiles of(List<LogFile> files) {
    List<RecordFile> readable = new ArrayList<>();
    List<UnreadableFile> unreadable = new ArrayList<>();
    for (LogFile each : files) {
      if (each instanceof RecordFile file) {
        readable.add(file);
      } else if (each instanceof UnreadableFile file) {
        unreadable.add(file);
      }
    }
    return new RecordFiles(readable, unreadable);
  }
}
