package dev.parlance.terminal;

import dev.parlance.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The usual commands, run once and for nothing but their classes: the build keeps what was loaded
 * in an archive, so that later runs start faster.
 */
public final class Rehearsal {

  /** What the launcher is never called with by a person. */
  public static final String WORD = "--rehearse";

  /** Records of the other dialect, for they are read by other classes than those of the demo. */
  private static final String OLD =
      """
      # 7. Keep the sessions in memory

      Date: 2026-11-20

      ## Status

      Accepted

      Superseded by [8. Keep the sessions in Redis](0008-keep-the-sessions-in-redis.md)
      """;

  private static final String NEW =
      """
      # 8. Keep the sessions in Redis

      Date: 2026-11-21

      ## Status

      Accepted

      Supersedes [7. Keep the sessions in memory](0007-keep-the-sessions-in-memory.md)
      """;

  private static final InputStream NOTHING = InputStream.nullInputStream();
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private Rehearsal() {}

  /** Runs the commands in a new scratch repository; answers the first exit code that is not 0. */
  public static int in(String directory, Supplier<Surroundings> surroundings) {
    int made = run(List.of("demo", directory), surroundings);
    addRecords(Path.of(directory, "adr"));
    String answers = directory + "/answers.yaml";
    List<List<String>> calls =
        List.of(
            List.of("decide", "--repo", directory, "--answers", answers, "--dry-run"),
            List.of("decide", "--repo", directory, "--answers", answers),
            List.of("advise", "--answers", answers),
            List.of("advise", "--answers", answers, "--json"),
            List.of("new", "--repo", directory, "Keep the sessions in the database"),
            List.of("propose", "--repo", directory, "10"),
            List.of("accept", "--repo", directory, "10"),
            List.of("list", "--repo", directory),
            List.of("list", "--repo", directory, "--json"),
            List.of("search", "--repo", directory, "redis"),
            List.of("graph", "--repo", directory),
            List.of("index", "--repo", directory),
            List.of("show", "--repo", directory, "1"),
            List.of("history", "--repo", directory, "10"),
            List.of("components", "--repo", directory),
            List.of("guide", "questions"),
            List.of("help"),
            List.of("--help"),
            List.of("--version"));
    return calls.stream()
        .mapToInt(call -> run(call, surroundings))
        .filter(code -> code != 0)
        .findFirst()
        .orElseGet(() -> made != 0 ? made : open(surroundings));
  }

  private static int run(List<String> words, Supplier<Surroundings> surroundings) {
    return Parlance.run(words, surroundings, Streams.ofPipe(NOTHING, NOWHERE, NOWHERE));
  }

  /** The interactive shell, which is left at once for want of anything to read. */
  private static int open(Supplier<Surroundings> surroundings) {
    return Parlance.run(List.of(), surroundings, Streams.ofTerminal(NOTHING, NOWHERE, NOWHERE));
  }

  private static void addRecords(Path log) {
    try {
      Files.writeString(log.resolve("0007-keep-the-sessions-in-memory.md"), OLD);
      Files.writeString(log.resolve("0008-keep-the-sessions-in-redis.md"), NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
