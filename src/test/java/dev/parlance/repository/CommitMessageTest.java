package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitMessageTest {

  private final TempGit git;

  CommitMessageTest(@TempDir Path folder) {
    git = TempGit.init(folder);
  }

  @Test
  void a_message_is_a_subject_and_trailers() {
    CommitMessage message =
        CommitMessage.of(
            "adr: propose 0007 languages",
            List.of(new Trailer("ADR-Number", "0007"), new Trailer("ADR-Component", "a=go")));

    assertThat(message.text())
        .isEqualTo(
            """
            adr: propose 0007 languages

            ADR-Number: 0007
            ADR-Component: a=go
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n\nReviewed-by: Boss <b@x>",
        "x\r\rReviewed-by: Boss <b@x>",
        "x\u2028Reviewed-by: Boss <b@x>",
        "x\u0085\u0085Signed-off-by: Boss <b@x>",
        "x\u000B\u000CSigned-off-by: Boss <b@x>",
        "Signed-off-by: Boss <b@x>",
        "# comment",
        "--- a/file",
        "---",
        "\u202Ex\u2066y",
        "",
        " \n "
      })
  void no_text_forges_a_trailer(String text) throws Exception {
    assertTrailers(text);
  }

  @Test
  void no_random_text_forges_a_trailer() throws Exception {
    long seed = 42;
    Random random = new Random(seed);
    String[] parts = {
      "\n", "\r", "\n\n", ": ", "Key", "-", "---\n", "#", " ", "\u2029", "x", "日", "\u0000"
    };
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertTrailers(text.toString());
    }
  }

  @Test
  void a_subject_is_one_short_line_that_git_takes_for_one() {
    assertThat(CommitMessage.of("a \t\n b\u0007c", List.of()).subject()).isEqualTo("a b c");
    assertThat(CommitMessage.of("#1 fix", List.of()).subject()).isEqualTo("1 fix");
    assertThat(CommitMessage.of("", List.of()).subject()).isEqualTo("Change records");
    String cut = CommitMessage.of("日".repeat(100), List.of()).subject();
    assertThat(cut).endsWith("…");
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(72);
    assertThat(CommitMessage.of("x".repeat(72), List.of()).subject()).isEqualTo("x".repeat(72));
  }

  private void assertTrailers(String text) throws Exception {
    CommitMessage message =
        CommitMessage.of(
            text, List.of(new Trailer("ADR-Status", text), new Trailer("ADR-Version", "1")));
    Path file = Files.writeString(git.home().resolve("message"), message.text());

    assertThat(git.run("interpret-trailers", "--parse", file.toString()).lines())
        .as("for '%s'", text)
        .containsExactly("ADR-Status: " + message.trailers().get(0).value(), "ADR-Version: 1");
  }
}
