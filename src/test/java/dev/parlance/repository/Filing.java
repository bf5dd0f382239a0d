package dev.parlance.repository;

import dev.parlance.Surroundings;
import java.nio.file.Path;
import java.util.Map;

/** Files records, one after the other, in this process or as one of its own. */
final class Filing {

  private Filing() {}

  public static void main(String[] words) {
    file(Path.of(words[0]), System.getenv(), words[1], Integer.parseInt(words[2]));
  }

  static void file(Path directory, Map<String, String> environment, String name, int records) {
    WorkTree tree = WorkTree.open(new Surroundings(directory, environment, TempGit.CLOCK));
    RecordLog log = RecordLog.committing(tree, RecordDirectory.find(tree));
    for (int i = 0; i < records; i++) {
      log.file(
          Slug.of("%s record %d".formatted(name, i)),
          Records.titled("%s record %d".formatted(name, i)));
    }
  }
}
