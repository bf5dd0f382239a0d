package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("src/docs/check.md");

  @Test
  void the_page_lists_the_rules_that_there_are() throws IOException {
    String table =
        Checks.rules().stream()
            .map(
                each ->
                    "| %s | %s | %s | %s |\n"
                        .formatted(
                            each.code(), each.slug(), each.severity().word(), each.meaning()))
            .collect(Collectors.joining());

    assertThat(Files.readString(PAGE)).contains(table);
  }
}
