package dev.parlance.terminal;

import dev.parlance.Surroundings;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The usual commands, run once and for nothing but their classes: the build keeps what was loaded
 * in an archive, so that later runs start faster.
 */
public final class Rehearsal {

  /** What the launcher is never called with by a person. */
  public static final String WORD = "--rehearse";

  private Rehearsal() {}

  /** Runs the commands in a new scratch repository; answers the first exit code that is not 0. */
  public static int in(String directory, Surroundings surroundings) {
    String answers = directory + "/answers.yaml";
    List<List<String>> calls =
        List.of(
            List.of("demo", directory),
            List.of("decide", "--repo", directory, "--answers", answers, "--dry-run"),
            List.of("advise", "--answers", answers),
            List.of("advise", "--answers", answers, "--json"),
            List.of("list", "--repo", directory),
            List.of("list", "--repo", directory, "--json"),
            List.of("show", "--repo", directory, "1"),
            List.of("components", "--repo", directory),
            List.of("guide", "questions"),
            List.of("help"),
            List.of("version"));
    return calls.stream()
        .mapToInt(call -> Parlance.run(call, () -> surroundings, nowhere()))
        .filter(code -> code != 0)
        .findFirst()
        .orElse(0);
  }

  private static Streams nowhere() {
    OutputStream sink = OutputStream.nullOutputStream();
    return Streams.ofPipe(InputStream.nullInputStream(), sink, sink);
  }
}
