package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page on a team's remote shows is what its transcript does. */
class RemotePageTest {

  private static final Path PAGE = Path.of("src/docs/remote.md");
  private static final Path TRANSCRIPT = Path.of("src/test/scenarios/remote.txt");
  private static final Pattern FENCED = Pattern.compile("(?s)```console\n(.*?)```");

  @TestFactory
  Stream<DynamicTest> every_block_of_the_page_stands_in_the_transcript() throws IOException {
    String transcript = Files.readString(TRANSCRIPT);
    return FENCED
        .matcher(Files.readString(PAGE))
        .results()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(1).lines().findFirst().orElse(""),
                    () -> assertThat(transcript).contains(block.group(1))));
  }
}
