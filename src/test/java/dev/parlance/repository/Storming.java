package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Surroundings;
import java.io.PrintStream;
import java.nio.file.Path;

/** A process that files records until it is killed, and says the name of each commit it made. */
final class Storming {

  private Storming() {}

  public static void main(String[] words) {
    var out = new PrintStream(System.out, true, UTF_8);
    Surroundings surroundings = new Surroundings(Path.of(words[0]), System.getenv(), TempGit.CLOCK);
    WorkTree tree = WorkTree.open(surroundings);
    RecordLog log = RecordLog.committing(tree, RecordDirectory.find(tree));
    out.println("ready");
    for (int i = 0; ; i++) {
      out.println(
          log.file(Slug.of("Record %d".formatted(i)), Records.titled("Record %d".formatted(i)))
              .commit());
    }
  }
}
