package dev.parlance.repository;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What is committed and staged, for reading. */
sealed interface Reading permits JGitReading, GitReading {

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

  /** The names of files directly in {@code directory} that the index knows. */
  Set<String> staged(String directory);

  /** By JGit wherever it can, else by the installed git. */
  static Reading of(OpenRepository repository) {
    Serving serving = Serving.reading(repository);
    return serving.git() == null ? new JGitReading(repository) : new GitReading(serving.git());
  }
}
