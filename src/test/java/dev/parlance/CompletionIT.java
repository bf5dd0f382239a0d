package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped completion in real shells on a pseudo-terminal: keys in, words out. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CompletionIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();
  private static final String SHARE =
      LAUNCHER.resolve("../../share").normalize().toString().replace("'", "'\\''");

  private static final String ANSWERS =
      """
      title: The language of the orders
      components:
        order platform:
          answers: {kind: data, data-work: [ingest, explore], main-constraint: none, r-centred: none}
      """;

  private final Path place;
  private final Path log;

  CompletionIT(@TempDir Path place) {
    this.place = place;
    this.log = place.resolve("my logs");
  }

  @BeforeEach
  void a_log_in_a_directory_with_a_blank() throws Exception {
    assumeTrue(Pty.isThere(), "needs the script of util-linux for a pseudo-terminal");
    Files.createDirectory(log);
    Files.writeString(log.resolve("the answers.yaml"), ANSWERS);
    run("git", "init", "-q", "-b", "main");
    run(LAUNCHER.toString(), "decide", "--answers", "the answers.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void words_options_and_values_are_completed(String shell) throws Exception {
    try (Pty pty = start(shell)) {
      completes(pty, "parlance lis", "list");
      completes(pty, "parlance guide qu", "guide", "questions");
      completes(pty, "parlance --no-color list --js", "--no-color", "list", "--json");
      completes(pty, "parlance list --status acc", "list", "--status", "accepted");
      completes(pty, "parlance list --status=acc", "list", "--status=accepted");
      completes(pty, "parlance link 1 amended", "link", "1", "amended-by");
      completes(pty, "parlance help guide sens", "help", "guide", "sensitivity");
      completes(pty, "parlance new -- --js", "new", "--", "--js");
      completes(pty, "parlance nonsense --js", "nonsense", "--js");
      leave(pty);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void what_the_log_holds_is_completed_inside_quotes_too(String shell) throws Exception {
    try (Pty pty = start(shell)) {
      completes(pty, "parlance --repo 'my logs' show 00", "--repo", "my logs", "show", "0001");
      completes(pty, "parlance --repo=my\\ logs show \"00", "--repo=my logs", "show", "0001");
      pty.type("cd 'my logs'\r");
      completes(pty, "parlance show -- 00", "show", "--", "0001");
      completes(pty, "parlance show --at ma", "show", "--at", "main");
      completes(pty, "parlance list --component ord", "list", "--component", "order platform");
      completes(pty, "parlance list --component 'ord", "list", "--component", "order platform");
      completes(
          pty, "parlance list --component order\\ p", "list", "--component", "order platform");
      completes(pty, "parlance advise --answers the", "advise", "--answers", "the answers.yaml");
      completes(pty, "parlance advise --answers 'the", "advise", "--answers", "the answers.yaml");
      pty.type("cd ..\r");
      pty.type("parlance --repo my\t\001printf '<%s>' \005\r");
      pty.waitFor("<parlance><--repo><my logs"); // and a slash, which zsh takes away again
      leave(pty);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void nothing_in_a_foreign_repository_is_run_or_breaks_the_line(String shell) throws Exception {
    Files.writeString(log.resolve("adr/20200924-$(touch${IFS}pwned).md"), "# Use it\n");
    Files.writeString(log.resolve("adr/20200925-`touch${IFS}pwned`'.md"), "# Use it\n");
    try (Pty pty = start(shell)) {
      pty.type("cd 'my logs'\r");
      pty.type("parlance show \t\t");
      pty.waitFor("0001");
      pty.type("\025echo the end\r");
      pty.waitFor("the end");
      completes(pty, "parlance show 20200924", "show", "20200924-$(touch${IFS}pwned)");
      pty.type("cd /; parlance() { return 1; }\r");
      completes(pty, "parlance show 00", "show", "00");
      leave(pty);
      assertThat(pty.screen()).doesNotContain("not in a git").doesNotContain("command not found");
    }
    assertThat(log.resolve("pwned")).doesNotExist();
  }

  /** Types a line and Tab, and then has the shell itself print the words that it became. */
  private static void completes(Pty pty, String line, String... words) throws IOException {
    pty.type(line + "\t\001printf '<%s>' \005; echo '<>'\r");
    pty.waitFor("<parlance><" + String.join("><", words) + "><>");
  }

  /** A shell that is killed may still write its history when its home is taken away. */
  private static void leave(Pty pty) throws Exception {
    pty.type("exit 0\r");
    assertThat(pty.end()).isZero();
  }

  private Pty start(String shell) throws Exception {
    String path = System.getenv("PATH");
    assumeTrue(
        Arrays.stream(path.split(":", -1)).anyMatch(each -> Files.exists(Path.of(each, shell))),
        "needs " + shell);
    Map<String, String> environment = new HashMap<>(identity());
    environment.put("HOME", place.toString());
    environment.put("XDG_CACHE_HOME", "/dev/null"); // what no archive can be kept in
    environment.put("PATH", LAUNCHER.getParent() + ":" + path);
    Pty pty =
        Pty.start(
            place,
            environment,
            "stty cols 200 rows 24; exec %s"
                .formatted(shell.equals("zsh") ? "zsh -f -i" : "bash --norc --noprofile -i"));
    pty.type(
        shell.equals("zsh")
            ? "bindkey -e; fpath=('%s/zsh/site-functions' $fpath); autoload -Uz compinit; compinit -u -D"
                .formatted(SHARE)
            : "set -u; source '%s/bash-completion/completions/parlance'".formatted(SHARE));
    pty.type("; echo 're''ady'\r");
    pty.waitFor("ready");
    return pty;
  }

  private void run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(log.toFile());
    builder.environment().putAll(identity());
    builder.environment().put("XDG_CACHE_HOME", "/dev/null");
    Path said = place.resolve("said");
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    assertThat(builder.start().waitFor()).as(Files.readString(said)).isZero();
  }

  private static Map<String, String> identity() {
    return Map.of(
        "GIT_AUTHOR_NAME", "Ada",
        "GIT_AUTHOR_EMAIL", "ada@example.org",
        "GIT_COMMITTER_NAME", "Ada",
        "GIT_COMMITTER_EMAIL", "ada@example.org");
  }
}
