package dev.parlance.repository;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** The texts of records as git keeps them. */
public final class StoredTexts implements AutoCloseable {

  private final OpenRepository repository;
  private final ObjectReader reader;

  StoredTexts(OpenRepository repository) {
    this.repository = repository;
    this.reader = repository.jgit().newObjectReader();
  }

  /** The text of a version; none where it is no text, or too large for a record, or not here. */
  public Optional<String> of(Trails.Version version) {
    try {
      ObjectLoader loader = reader.open(ObjectId.fromString(version.blob()));
      return loader.getSize() > RecordFiles.LARGEST
          ? Optional.empty()
          : Optional.of(Text.decode(loader.getCachedBytes()));
    } catch (CharacterCodingException | MissingObjectException none) {
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
