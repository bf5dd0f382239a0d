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
import java.util.stream.Stream;

/**
 * The usual commands, run once and for nothing but their classes: what was loaded is kept in an
 * archive, so that later runs start faster.
 */
public final class Rehearsal {

  /** What the launcher is never called with by a person. */
  public static final String WORD = "--rehearse";

  private static final List<List<String>> DECIDING =
      List.of(
          List.of("decide", "--answers", "answers.yaml", "--dry-run"),
          List.of("decide", "--answers", "answers.yaml"),
          List.of("advise", "--answers", "answers.yaml"),
          List.of("advise", "--answers", "answers.yaml", "--json"),
          List.of("new", "Keep the sessions in the database"),
          List.of("propose", "10"),
          List.of("accept", "10"),
          List.of("show", "1"),
          List.of("history", "10"),
          List.of("components"),
          List.of("list", "--json"),
          List.of("graph"),
          List.of("index"),
          List.of("guide", "questions"));

  private static final List<List<String>> READING =
      List.of(List.of("list"), List.of("search", "redis"), List.of("help"), List.of("--version"));

  /** The interactive shell, which is left at once for want of anything to read. */
  private static final List<List<String>> PROMPT = List.of(List.of());

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

  /**
   * Runs the commands of an archive in a scratch repository, which the first of them makes; answers
   * the first exit code that is not 0.
   */
  public static int in(String directory, String archive, Supplier<Surroundings> surroundings) {
    int made = Files.exists(Path.of(directory)) ? 0 : prepare(directory, surroundings);
    Supplier<Surroundings> there = () -> surroundings.get().in(Path.of(directory));
    return commands(archive)
        .mapToInt(words -> run(words, there))
        .filter(code -> code != 0)
        .findFirst()
        .orElse(made);
  }

  private static Stream<List<String>> commands(String archive) {
    return switch (archive) {
      case "deciding" -> DECIDING.stream();
      case "reading" -> READING.stream();
      case "prompt" -> PROMPT.stream();
      default -> Stream.of(DECIDING, READING, PROMPT).flatMap(List::stream);
    };
  }

  private static int prepare(String directory, Supplier<Surroundings> surroundings) {
    int made = run(List.of("demo", directory), surroundings);
    addRecords(Path.of(directory, "adr"));
    return made;
  }

  private static int run(List<String> words, Supplier<Surroundings> surroundings) {
    return Parlance.run(
        words,
        surroundings,
        words.isEmpty()
            ? Streams.ofTerminal(NOTHING, NOWHERE, NOWHERE)
            : Streams.ofPipe(NOTHING, NOWHERE, NOWHERE));
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
