package dev.parlance.terminal;

import dev.parlance.Surroundings;
import dev.parlance.repository.ScratchRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The usual commands, run once and for nothing but their classes: what was loaded is kept in an
 * archive, so that later runs start faster.
 */
public final class Rehearsal {

  /** What the launcher is never called with by a person. */
  public static final String WORD = "--rehearse";

  /** A repository without settings within the other, which has some. */
  private static final String PLAIN = "plain";

  private static final List<List<String>> DECIDING =
      List.of(
          List.of("decide", "--answers", "answers.yaml", "--dry-run"),
          List.of("decide", "--answers", "answers.yaml"),
          List.of("decide", "--answers", "open.yaml"),
          List.of("advise", "--answers", "answers.yaml"),
          List.of("new", "Keep the sessions in the database"),
          List.of("new", "Keep the sessions", "--no-commit", "--repo", PLAIN));

  private static final List<List<String>> KEEPING =
      List.of(
          List.of("new", "Keep the sessions in files"),
          List.of("propose", "12"),
          List.of("accept", "12"),
          List.of("accept", "1"),
          List.of("supersede", "8", "--by", "12"),
          List.of("link", "8", "relates-to", "1"),
          List.of("show", "1"),
          List.of("show", "1", "--at", "HEAD"),
          List.of("history", "12"),
          List.of("diff", "12"),
          List.of("components"),
          List.of("check"),
          List.of("advise", "--answers", "answers.yaml", "--json"),
          List.of("list", "--json", "--repo", PLAIN),
          List.of("graph"),
          List.of("index"),
          List.of("guide", "questions"));

  private static final List<List<String>> READING =
      List.of(
          List.of("list"),
          List.of("list", "--repo", PLAIN),
          List.of("search", "redis"),
          List.of("help"),
          List.of("--version"));

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

  private static final String OPEN =
      """
      title: Language of the ingest
      components:
        ingest:
          answers: {kind: data, data-work: [ingest, explore], main-constraint: none, r-centred: none}
      """;

  private static final String NEW =
      """
      # 8. Keep the sessions in Redis

      Date: 2026-11-21

      ## Status

      Accepted

      Supersedes [7. Keep the sessions in memory](0007-keep-the-sessions-in-memory.md)
      """;

  /** What most repositories hold and that of the demo does not. */
  private static final Map<String, String> FILES =
      Map.of(
          "adr/0007-keep-the-sessions-in-memory.md", OLD,
          "adr/0008-keep-the-sessions-in-redis.md", NEW,
          "plain/adr/0008-keep-the-sessions-in-redis.md", NEW,
          "open.yaml", OPEN,
          ".parlance.yaml", "adr-dir: adr\n",
          ".gitignore", "/target/\n*.log\nbuild*/**/out\n");

  private static final InputStream NOTHING = InputStream.nullInputStream();
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private Rehearsal() {}

  /**
   * Runs the commands of {@code part} in a scratch repository, which the first call makes; answers
   * the first exit code that is not 0.
   */
  public static int in(String directory, String part, Supplier<Surroundings> surroundings) {
    int made = Files.exists(Path.of(directory)) ? 0 : stage(directory, surroundings);
    Supplier<Surroundings> there = () -> surroundings.get().in(Path.of(directory));
    return commands(part)
        .mapToInt(words -> run(words, there))
        .filter(code -> code != 0)
        .findFirst()
        .orElse(made);
  }

  private static Stream<List<String>> commands(String part) {
    return switch (part) {
      case "stage" -> Stream.of();
      case "deciding" -> DECIDING.stream();
      case "keeping" -> KEEPING.stream();
      case "reading" -> READING.stream();
      case "prompt" -> PROMPT.stream();
      default -> Stream.of(DECIDING, KEEPING, READING, PROMPT).flatMap(List::stream);
    };
  }

  private static int stage(String directory, Supplier<Surroundings> surroundings) {
    int made = run(List.of("demo", directory), surroundings);
    ScratchRepository.create(Path.of(directory, PLAIN));
    FILES.forEach((file, text) -> write(Path.of(directory, file), text));
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

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
