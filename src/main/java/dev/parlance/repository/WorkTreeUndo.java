package dev.parlance.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings the files of a plan back to what they were before, and keeps what they had become. */
final class WorkTreeUndo {

  private final Path top;
  private final Path keepsakes;
  private final Path recovered;

  /**
   * {@code keepsakes} are the files as they were; what they had become goes to {@code recovered}.
   */
  WorkTreeUndo(Path top, Path keepsakes, Path recovered) {
    this.top = top;
    this.keepsakes = keepsakes;
    this.recovered = recovered;
  }

  /** The paths that somebody has changed since, which are left alone. */
  List<String> undo(Plan plan) {
    List<String> edited = new ArrayList<>();
    try {
      for (int i = 0; i < plan.files().size(); i++) {
        PlannedFile file = plan.files().get(i);
        String found = file.found(top);
        if (found.equals(file.after())) {
          undo(file, keepsakes.resolve(Integer.toString(i)));
        } else if (!found.equals(file.before())) {
          edited.add(file.path());
        }
      }
      for (String directory : plan.directories()) {
        deleteEmpty(top.resolve(directory));
      }
      return edited;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void undo(PlannedFile file, Path keepsake) throws IOException {
    Path inWorkTree = top.resolve(file.path());
    if (Files.exists(inWorkTree)) {
      Path kept = recovered.resolve(file.path());
      Files.createDirectories(kept.resolveSibling(""));
      DurableFile.keep(inWorkTree, kept);
    }
    if (file.before().equals(PlannedFile.GONE)) {
      Files.deleteIfExists(inWorkTree);
    } else if (Files.exists(keepsake)) {
      DurableFile.restore(inWorkTree, keepsake);
    }
  }

  private static void deleteEmpty(Path directory) throws IOException {
    try {
      Files.delete(directory);
    } catch (DirectoryNotEmptyException | NoSuchFileException inUse) {
      return;
    }
  }
}
