package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README and the pages of {@code src/docs} show is what happens, see {@link Manuscript};
 * {@code mvn verify -Dapprove} writes what was printed into them. A page that names a transcript
 * shows parts of those instead.
 */
class DocsTest {

  private static final Path SCENARIOS = Path.of("src/test/scenarios");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> every_command_of_the_page_does_what_it_shows(@TempDir Path directory)
      throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getFileName().toString(), () -> play(page, directory)));
  }

  @Test
  void commands_stand_in_blocks_that_are_run() throws IOException {
    for (Path page : pages()) {
      assertThat(blocks(page).filter(each -> !each.group(1).equals("console")))
          .as("%s", page)
          .noneMatch(each -> each.group(2).startsWith("$ ") || each.group(2).contains("\n$ "));
    }
  }

  @Test
  void every_link_leads_to_a_file() throws IOException {
    for (Path page : pages()) {
      String prose = FENCED.matcher(Files.readString(page)).replaceAll("");
      assertThat(LINKED.matcher(prose).results().map(link -> link.group(1)))
          .as("%s", page)
          .allMatch(link -> Files.exists(page.resolveSibling(link)));
    }
  }

  private static void play(Path page, Path directory) throws IOException {
    String written = Files.readString(page);
    if (written.contains(SCENARIOS.toString())) {
      String transcripts = transcripts();
      assertThat(blocks(page).map(DocsTest::inTranscript)).allMatch(transcripts::contains);
      return;
    }
    Path place = Files.createDirectory(directory.resolve(page.getFileName().toString()));
    String happened = Manuscript.played(written, new Stage(place));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(page, happened);
      return;
    }
    assertThat(happened).as("%s (mvn verify -Dapprove accepts it)", page).isEqualTo(written);
  }

  /**
   * Files are written there by set-up lines, which begin with a mark; a quote stands behind one.
   */
  private static String inTranscript(MatchResult block) {
    return switch (block.group(1)) {
      case "console" -> block.group(2).replaceAll("(?m)^> ", "\\\\> ");
      case "yaml" ->
          block.group(2).lines().map(line -> "# " + line + "\n").reduce("", String::concat);
      default -> "";
    };
  }

  private static String transcripts() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files.sorted().map(DocsTest::text).collect(Collectors.joining("\n"));
    }
  }

  private static Stream<MatchResult> blocks(Path page) {
    return FENCED.matcher(text(page)).results();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              files.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
