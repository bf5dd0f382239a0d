package dev.parlance.repository;

import java.util.Optional;

/** Contents that git keeps, by name. */
sealed interface StoredBlobs extends AutoCloseable permits JGitBlobs, GitConversation {

  /** The content of the object; none where it is not here, or larger than {@code most}. */
  Optional<byte[]> content(String object, long most);

  @Override
  void close();
}
