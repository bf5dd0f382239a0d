package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The trails of all records of a log, found in one walk through history. */
public final class Trails {

  /**
   * A record as a commit left it.
   *
   * @param path its name then
   * @param blob where git keeps its text
   */
  public record Version(
      String commit, Instant when, List<Trailer> trailers, String path, String blob) {

    public Version {
      trailers = List.copyOf(trailers);
    }

    /** Where git would keep this text. */
    public String blobOf(String text) {
      return BlobName.like(blob, text.getBytes(UTF_8));
    }

    /** The values of the trailers with this key. */
    public List<String> values(String key) {
      return trailers.stream().filter(each -> each.key().equals(key)).map(Trailer::value).toList();
    }
  }

  /** From so many files on, another git is started sooner than JGit has walked. */
  private static final int MANY = 300;

  private final WorkTree tree;
  private final Serving serving;
  private final String gap;
  private final Map<String, List<Version>> byPath = new HashMap<>();

  private Trails(WorkTree tree, Serving serving, String gap) {
    this.tree = tree;
    this.serving = serving;
    this.gap = gap;
  }

  /** Walks from HEAD to the beginning; how is best depends on the number of {@code records}. */
  public static Trails of(WorkTree tree, RecordDirectory directory, int records) {
    try (OpenRepository repository = tree.repository()) {
      Serving serving = serving(repository, records);
      if (serving.refusal().isPresent()) {
        return new Trails(tree, serving, "%s, and %s".formatted(serving.reason(), serving.lack()));
      }
      Trails trails =
          new Trails(tree, serving, isShallow(repository) ? "This clone is shallow" : "");
      LogWalk walk =
          serving.git() == null
              ? new JGitWalk(repository.jgit(), directory.path())
              : new GitWalk(serving.git(), directory.path());
      trails.take(walk, directory.path() + "/");
      return trails;
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
  }

  /** JGit keeps much of a large log in memory, and is slow where its store is packed badly. */
  private static Serving serving(OpenRepository repository, int records) {
    Optional<String> unreadable = new StorageFormat(repository).unreadable().findFirst();
    if (unreadable.isPresent() || records < MANY) {
      return Serving.of(repository, unreadable);
    }
    String reason =
        String.format(Locale.ROOT, "It walks the history of %,d records in less memory", records);
    Serving quicker = Serving.of(repository, Optional.of(reason));
    return quicker.git() == null ? Serving.EMBEDDED : quicker;
  }

  private static boolean isShallow(OpenRepository repository) {
    return repository.commonDirectory().resolve("shallow").toFile().length() > 0;
  }

  /** Who walked, and why. */
  public String walker() {
    return serving.said();
  }

  /** Why history is not there or not there whole, as a clause; empty where it is. */
  public String gap() {
    return gap;
  }

  /** The versions of the record that lies at this path now, the newest first. */
  public List<Version> of(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** What git keeps of the versions, until it is closed. */
  public StoredTexts texts() {
    InstalledGit git = serving.git();
    return new StoredTexts(
        git == null ? new JGitBlobs(tree.repository()) : git.ask("cat-file", "--batch").begin());
  }

  private void take(LogWalk walk, String below) throws IOException {
    Map<String, String> names = new HashMap<>();
    walk.walk(
        stop -> {
          stop.blobs()
              .forEach(
                  (name, blob) ->
                      byPath
                          .computeIfAbsent(
                              below + names.getOrDefault(name, name), unused -> new ArrayList<>(2))
                          .add(
                              new Version(
                                  stop.commit(),
                                  stop.when(),
                                  stop.trailers(),
                                  below + name,
                                  blob)));
          Map<String, String> renamed = new HashMap<>(stop.renames());
          renamed.replaceAll((old, now) -> names.getOrDefault(now, now));
          names.putAll(renamed);
        });
  }
}
