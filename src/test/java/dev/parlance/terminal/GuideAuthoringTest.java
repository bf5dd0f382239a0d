package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page on writing a guide shows is what some transcript does. */
class GuideAuthoringTest {

  private static final Path PAGE = Path.of("src/docs/guide-authoring.md");
  private static final Path SCENARIOS = Path.of("src/test/scenarios");
  private static final Pattern FENCED = Pattern.compile("(?s)```(console|yaml)\n(.*?)```");

  @TestFactory
  Stream<DynamicTest> every_block_of_the_page_stands_in_a_transcript() throws IOException {
    String transcripts =
        Files.readString(SCENARIOS.resolve("guide-authoring.txt"))
            + Files.readString(SCENARIOS.resolve("guide-lint.txt"));
    return FENCED
        .matcher(Files.readString(PAGE))
        .results()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(2).lines().findFirst().orElse(""),
                    () -> assertThat(transcripts).contains(inTranscript(block))));
  }

  /**
   * Files are written there by set-up lines, which begin with a mark; a quote stands behind one.
   */
  private static String inTranscript(MatchResult block) {
    return block.group(1).equals("yaml")
        ? block.group(2).lines().map(line -> "# " + line + "\n").reduce("", String::concat)
        : block.group(2).replaceAll("(?m)^> ", "\\\\> ");
  }
}
