package dev.parlance.guide;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A seed text that is missing or is not the one quoted, or a quote that is not in its line. */
final class QuoteNotInSeed implements Lint {

  private final Path directory;

  QuoteNotInSeed(Path directory) {
    this.directory = directory;
  }

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    return draft.guide().head().seeds().stream().flatMap(seed -> check(draft, seed));
  }

  private Stream<Finding> check(GuideDraft draft, Seed seed) {
    Path file = directory.resolve(seed.file());
    if (!Files.isRegularFile(file)) {
      return Stream.of(
          finding(draft, "seed-missing", seed, "there is no '%s'.".formatted(seed.file())));
    }
    byte[] bytes = bytes(file);
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Stream<Finding> quotes =
        citations(draft.guide())
            .filter(citation -> citation.seed() == seed.number())
            .filter(citation -> !stands(citation, lines))
            .distinct()
            .map(citation -> finding(citation, lines));
    return Digest.of(bytes).equals(seed.sha256())
        ? quotes
        : Stream.concat(
            Stream.of(
                finding(
                    draft,
                    "seed-changed",
                    seed,
                    "'%s' is not the text that the guide was made from.".formatted(seed.file()))),
            quotes);
  }

  private static boolean stands(Citation citation, List<String> lines) {
    return citation.line() <= lines.size()
        && lines.get(citation.line() - 1).contains(citation.quote());
  }

  private static Finding finding(GuideDraft draft, String code, Seed seed, String what) {
    return Finding.of(
        code,
        Severity.ERROR,
        draft.places().key("seeds"),
        Integer.toString(seed.number()),
        "seed %d: %s".formatted(seed.number(), what),
        "Give --seeds the directory with the texts, or read the new text and quote it anew.");
  }

  private static Finding finding(Citation citation, List<String> lines) {
    List<Integer> elsewhere =
        IntStream.range(0, lines.size())
            .filter(line -> lines.get(line).contains(citation.quote()))
            .mapToObj(line -> line + 1)
            .toList();
    return Finding.of(
        "quote-not-in-seed",
        Severity.ERROR,
        citation.place(),
        "",
        "seed %d, line %d does not say \"%s\"."
            .formatted(citation.seed(), citation.line(), citation.quote()),
        elsewhere.isEmpty()
            ? "Quote it word for word."
            : "It stands in line %d.".formatted(elsewhere.get(0)));
  }

  private static Stream<Citation> citations(Guide guide) {
    Background background = guide.background();
    return Stream.of(
            guide.rules().stream().map(Rule::citation),
            guide.questions().stream().map(Question::citation),
            background.companions().stream().map(Background.Named::citation),
            background.unassessed().stream().map(Background.Named::citation))
        .flatMap(each -> each);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Problem(
          ExitCode.GIT,
          "'%s' cannot be read.".formatted(file.getFileName()),
          "Give --seeds a directory whose files you may read.",
          e);
    }
  }
}
