package dev.parlance.repository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.util.io.EolStreamTypeUtil;
import org.jspecify.annotations.Nullable;

/** Files as git stores them: line ends converted where its configuration and attributes say so. */
final class BlobWriter {

  private final OpenRepository repository;
  private final GitIndex index;
  private final ObjectInserter inserter;

  BlobWriter(OpenRepository repository, GitIndex index, ObjectInserter inserter) {
    this.repository = repository;
    this.index = index;
    this.inserter = inserter;
  }

  StagedFile write(FileChange change) throws IOException {
    String path = change.path();
    String mode = StagedFile.modeAfter(index.unconflicted(path).mode());
    if (change.after() == null) {
      return new StagedFile(null, mode);
    }
    byte[] stored = stored(path, change.after(), index.entry(path).orElse(null));
    return new StagedFile(inserter.insert(Constants.OBJ_BLOB, stored).name(), mode);
  }

  /** The name that the blob of a file with this content would have. */
  String name(String path, byte[] content) throws IOException {
    IndexEntry present = index.entry(path).orElse(null);
    return inserter.idFor(Constants.OBJ_BLOB, stored(path, content, present)).name();
  }

  private byte[] stored(String path, byte[] bytes, @Nullable IndexEntry present)
      throws IOException {
    EolStreamType type =
        EolStreamTypeUtil.detectStreamType(
            OperationType.CHECKIN_OP,
            repository.config().get(WorkingTreeOptions.KEY),
            PathAttributes.of(repository, path).all());
    if (type == EolStreamType.AUTO_LF && present != null && hasCrLf(present)) {
      return bytes;
    }
    try (InputStream converted =
        EolStreamTypeUtil.wrapInputStream(new ByteArrayInputStream(bytes), type)) {
      return converted.readAllBytes();
    }
  }

  // Git leaves a file alone that is stored with CR LF and only guessed to be text.
  private boolean hasCrLf(IndexEntry entry) throws IOException {
    ObjectId blob = ObjectId.fromString(entry.blob());
    if (blob.equals(ObjectId.zeroId())) {
      return false;
    }
    byte[] stored = repository.jgit().open(blob).getBytes();
    for (int i = 1; i < stored.length; i++) {
      if (stored[i - 1] == '\r' && stored[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
