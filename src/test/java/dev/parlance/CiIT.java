package dev.parlance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.YamlNode.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ci.md} tells CI and git to run, run by a shell in a clone of its own. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class CiIT {

  private static final Path LAUNCHER = Path.of(System.getProperty("parlance")).toAbsolutePath();

  private static final String RECORD =
      "# %s\n\nDate: 2026-11-20\n\n## Status\n\n%s\n\n## Context\n\nIt rains.\n\n## Decision\n\nWe stay in.\n";

  private final Path place;
  private final Path work;

  private record Outcome(int exit, String said) {}

  CiIT(@TempDir Path folder) {
    place = folder;
    work = folder.resolve("work");
  }

  /** A remote whose main branch has one record, and a clone with a branch that adds another. */
  @BeforeEach
  void clone_a_branch_with_a_record_of_its_own() throws IOException {
    run(place, "git init -q --bare -b main origin.git && git clone -q origin.git seed");
    Path seed = place.resolve("seed");
    record(seed, "0001-first.md", "1. First", "Accepted");
    run(
        seed,
        "git checkout -q -b main && git add . && git commit -q -m first && git push -q origin main");
    run(seed, "git checkout -q -b topic");
    record(seed, "0002-second.md", "2. Second", "Draft");
    run(seed, "git add . && git commit -q -m second && git push -q origin topic");
    run(place, "git clone -q --branch topic origin.git work");
  }

  @Test
  void github_runs_it() throws IOException {
    Mapping workflow = Yaml.read("ci.md", block("GitHub Actions", "yaml", 0)).mapping();
    assertThat(workflow.texts("on")).containsExactly("pull_request");
    List<String> lines =
        workflow.get("jobs").mapping().get("check").mapping().items("steps").stream()
            .map(YamlNode::mapping)
            .filter(step -> step.has("run"))
            .map(step -> step.text("run"))
            .toList();

    check(lines, Map.of("GITHUB_BASE_REF", "main"));
  }

  @Test
  void gitlab_runs_it() throws IOException {
    Mapping job =
        Yaml.read("ci.md", block("GitLab CI", "yaml", 0)).mapping().get("records").mapping();

    check(job.texts("script"), Map.of("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"));
  }

  @Test
  void jenkins_runs_it() throws IOException {
    List<String> lines = new ArrayList<>();
    Matcher step = Pattern.compile("sh '([^'\n]+)'").matcher(block("Jenkins", "groovy", 0));
    while (step.find()) {
      lines.add(step.group(1));
    }

    check(lines, Map.of("CHANGE_TARGET", "main"));
  }

  @Test
  void code_scanning_gets_its_file_whatever_is_found() throws IOException {
    record(work, "0003-third.md", "3. Third", "Mumbled");
    YamlNode steps = Yaml.read("ci.md", block("GitHub Actions", "yaml", 1).stripIndent());

    Outcome outcome = sh(work, Map.of(), steps.items().get(0).mapping().text("run"));

    assertThat(outcome.exit()).isZero();
    String file = steps.items().get(1).mapping().get("with").mapping().text("sarif_file");
    assertThat(Files.readString(work.resolve(file))).contains("\"ADR005\"", "\"2.1.0\"");
  }

  /** What is fine passes, and fails once the main branch gives the number to another record. */
  private void check(List<String> lines, Map<String, String> variables) throws IOException {
    String script = String.join("\n", lines);
    assertThat(lines).isNotEmpty();
    assertThat(sh(work, variables, script)).extracting(Outcome::exit).isEqualTo(0);

    Path seed = place.resolve("seed");
    run(seed, "git checkout -q main");
    record(seed, "0002-other.md", "2. Other", "Accepted");
    run(seed, "git add . && git commit -q -m other && git push -q origin main");
    run(work, "git fetch -q");
    Outcome outcome = sh(work, variables, script);
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.said()).contains("ADR011", "0002-other.md");
  }

  @Test
  void the_hook_judges_what_is_staged() throws IOException {
    run(work, LAUNCHER + " init --hooks");
    record(work, "0003-third.md", "3. Third", "Mumbled");
    run(work, "git add adr");
    record(work, "0003-third.md", "3. Third", "Draft");
    Outcome bad = sh(work, Map.of(), "git commit -q -m third");
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.said()).contains("ADR005 The status 'Mumbled' is not understood.");

    run(work, "git add adr");
    record(work, "0003-third.md", "3. Third", "Mumbled");
    record(work, "0004-fourth.md", "4. Fourth", "Mumbled");
    run(work, "git commit -q -m third");

    assertThat(sh(work, Map.of(), "git commit -q -a -m more").exit()).isEqualTo(1);
    record(work, "0003-third.md", "3. Third", "Proposed");
    run(work, "git add adr/0004-fourth.md");
    run(work, "git commit -q -m third adr/0003-third.md");
    assertThat(sh(work, Map.of(), "git commit -q -m fourth").exit()).isEqualTo(1);

    run(work, "git worktree add -q ../beside -b beside");
    Path beside = place.resolve("beside");
    record(beside, "0005-fifth.md", "5. Fifth", "Draft");
    run(beside, "git add adr && git commit -q -m fifth");
    record(beside, "0005-fifth.md", "5. Fifth", "Mumbled");
    assertThat(sh(beside, Map.of(), "git commit -q -a -m fifth").exit()).isEqualTo(1);
  }

  private static void record(Path top, String name, String title, String status)
      throws IOException {
    Files.createDirectories(top.resolve("adr"));
    Files.writeString(top.resolve("adr").resolve(name), RECORD.formatted(title, status));
  }

  /** A block of the page, counted from 0 below its heading. */
  private static String block(String heading, String language, int number) throws IOException {
    String page = Files.readString(Path.of("src/docs/ci.md"));
    String section = page.substring(page.indexOf("\n## " + heading));
    Matcher block = Pattern.compile("(?s)```%s\n(.*?)```".formatted(language)).matcher(section);
    for (int i = 0; i <= number; i++) {
      assertThat(block.find()).as("block %d below %s", i, heading).isTrue();
    }
    return block.group(1);
  }

  private static void run(Path directory, String script) throws IOException {
    Outcome outcome = sh(directory, Map.of(), script);
    assertThat(outcome.exit()).as("%s: %s", script, outcome.said()).isZero();
  }

  private static Outcome sh(Path directory, Map<String, String> variables, String script)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true);
    String path = LAUNCHER.getParent() + ":" + System.getenv("PATH");
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", directory.resolveSibling("").toString());
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "Ada Lovelace");
      builder.environment().put("GIT_" + who + "_EMAIL", "ada@example.org");
    }
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.onExit().join().exitValue(), said);
  }
}
