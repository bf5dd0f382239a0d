package dev.parlance.repository;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Contents that JGit reads. */
final class JGitBlobs implements StoredBlobs {

  private final OpenRepository repository;
  private final ObjectReader reader;

  /** Closes the repository at its end. */
  JGitBlobs(OpenRepository repository) {
    this.repository = repository;
    this.reader = repository.jgit().newObjectReader();
  }

  @Override
  public Optional<byte[]> content(String object, long most) {
    try {
      ObjectLoader loader = reader.open(ObjectId.fromString(object));
      return loader.getSize() > most ? Optional.empty() : Optional.of(loader.getCachedBytes());
    } catch (MissingObjectException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(repository.top(), unreadable);
    }
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
