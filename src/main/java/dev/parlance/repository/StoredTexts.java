package dev.parlance.repository;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The texts of records as git keeps them, read one at a time. */
public final class StoredTexts implements AutoCloseable {

  private final StoredBlobs blobs;

  StoredTexts(StoredBlobs blobs) {
    this.blobs = blobs;
  }

  /** The text of a version; none where it is no text, or too large for a record, or not here. */
  public Optional<String> of(Trails.Version version) {
    try {
      Optional<byte[]> content = blobs.content(version.blob(), RecordFiles.LARGEST);
      return content.isEmpty() ? Optional.empty() : Optional.of(Text.decode(content.get()));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    blobs.close();
  }
}
