package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the transcripts of {@code src/test/scenarios} and compares every byte; {@code mvn verify
 * -Dapprove} writes what was printed into them instead.
 */
class ScenarioTest {

  private static final Path SCENARIOS = Path.of("src/test/scenarios");

  @TestFactory
  List<DynamicTest> the_transcript_is_what_happens(@TempDir Path directory) throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), () -> replay(file, directory)))
          .toList();
    }
  }

  private void replay(Path file, Path directory) throws IOException {
    String written = Files.readString(file);
    Path place = Files.createDirectory(directory.resolve(file.getFileName().toString()));
    String happened = Transcript.of(written).play(new Stage(place));
    if (Boolean.getBoolean("approve")) {
      Files.writeString(file, happened);
      return;
    }
    assertThat(happened).as("%s (mvn verify -Dapprove accepts it)", file).isEqualTo(written);
  }
}
