package dev.parlance.repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What is committed and staged, for reading. */
sealed interface Reading permits JGitReading, GitReading {

  /** Where branches are, and the numbers that remotes have given away. */
  List<String> KNOWN = List.of("refs/heads/", "refs/remotes/", Reservation.KNOWN);

  /** What has a name that people type. */
  List<String> NAMED = List.of("refs/heads/", "refs/tags/", "refs/remotes/");

  /** Whether what is committed can be read at all. */
  boolean possible();

  /** The blobs of the plain files directly in {@code directory} at {@code revision}, by name. */
  SortedMap<String, String> files(String revision, String directory);

  /** The last commit that HEAD and {@code revision} share; empty where they share none. */
  Optional<String> sharedWith(String revision);

  /** What each of {@code blobs} holds, without those of more than {@code most} bytes. */
  Map<String, byte[]> contents(Collection<String> blobs, long most);

  /** What a blob holds; empty where this repository has no blob of that name, or a larger one. */
  Optional<byte[]> blob(String name, long most);

  /** The name of the blob that git would make of a file with this content; nothing is written. */
  String blobOf(String path, byte[] content);

  /**
   * What the index has directly in {@code directory}, by name: nothing ({@link StagedFile#NONE})
   * where a conflict is not resolved, and not what is only intended to be added.
   */
  SortedMap<String, StagedFile> staged(String directory);

  /** By whoever would commit the file, for only that one knows what git would make of it. */
  static Reading ofWhatIsToBeCommitted(OpenRepository repository, String path) {
    InstalledGit git = Serving.committing(repository, List.of(path)).git();
    return git == null ? new JGitReading(repository) : new GitReading(git);
  }

  /** By whoever sees the same index as the git that may have called us. */
  static Reading ofWhatIsStaged(OpenRepository repository) {
    Serving serving = Serving.staged(repository);
    serving
        .refusal()
        .ifPresent(
            refusal -> {
              throw refusal.problem();
            });
    return serving.git() == null ? new JGitReading(repository) : new GitReading(serving.git());
  }

  /**
   * For every branch, of this clone and of its remotes, and every number that a remote has given
   * away: the plain files directly in {@code directory}, as {@link #files} has them. None, where
   * the commit is not in this clone.
   */
  SortedMap<String, SortedMap<String, String>> branches(String directory);

  /** The names that people call branches and tags by, those of remotes as well. */
  List<String> names();

  /** By JGit wherever it can, else by the installed git. */
  static Reading of(OpenRepository repository) {
    Serving serving = Serving.reading(repository);
    return serving.git() == null ? new JGitReading(repository) : new GitReading(serving.git());
  }
}
