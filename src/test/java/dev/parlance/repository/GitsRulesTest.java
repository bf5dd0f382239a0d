package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of git that are told again here, held against git's own telling of them. */
class GitsRulesTest {

  private static final long SEED = 7;

  private static final List<String> PATTERNS =
      List.of(
          "adr",
          "adr/",
          "/adr",
          "/adr/",
          "*.md",
          "!*.md",
          "docs/",
          "!docs/",
          "docs/*",
          "!docs/adr",
          "**/adr",
          "adr/**",
          "docs/**/x.md",
          "/*",
          "!/docs",
          "0001*",
          "!0001-x.md",
          "\\#x",
          "# x",
          "x.md ",
          "[0-9]*-x.md",
          "!/docs/adr/",
          "adr/*.md",
          "*",
          "!*/",
          "?dr",
          "/ADR/",
          "*.Md",
          "!Docs/Adr");

  private static final List<String> PATHS =
      List.of("adr/0001-x.md", "docs/adr/0001-x.md", "docs/adr/x.md", ".parlance.yaml");

  private final TempGit git;

  GitsRulesTest(@TempDir Path folder) {
    git = TempGit.withCommit(folder);
  }

  @Test
  void a_path_is_ignored_exactly_if_git_says_so() {
    git.run("config", "core.excludesFile", "~/own");
    List<String> files =
        List.of(
            ".gitignore",
            "docs/.gitignore",
            "docs/adr/.gitignore",
            ".git/info/exclude",
            git.home().resolve("own").toString());
    Random random = new Random(SEED);
    int ignored = 0;
    for (int round = 0; round < 60; round++) {
      git.run("config", "core.ignoreCase", String.valueOf(random.nextBoolean()));
      StringBuilder rules = new StringBuilder();
      for (String file : files) {
        String text = random.nextInt(3) == 0 ? lines(random) : "";
        rules.append(file).append(": ").append(text.replace("\n", " | ")).append('\n');
        git.write(file, text);
      }
      for (String path : PATHS) {
        boolean expected = git.attempt("check-ignore", "-q", path).code() == 0;
        ignored += expected ? 1 : 0;
        assertThat(ignored(path))
            .as("seed %d, round %d, %s under\n%s", SEED, round, path, rules)
            .isEqualTo(expected);
      }
    }
    assertThat(ignored).isBetween(20, 220);
  }

  @Test
  void line_ends_are_converted_exactly_as_git_converts_them() {
    List<String> attributes =
        List.of(
            "",
            "*.md text",
            "*.md -text",
            "*.md text=auto",
            "*.md eol=crlf",
            "*.md eol=lf",
            "*.md binary",
            "* text=auto\n*.md -text",
            "[attr]words text\n*.md words",
            "* text\nadr/*.md !text",
            "*.md text=auto eol=crlf",
            "*.md crlf",
            "*.md -crlf",
            "*.md crlf=input",
            "*.MD text",
            "*.md binary\n*.md -binary",
            "*.md -binary\n*.md binary",
            "*.md text binary",
            "*.md binary text",
            "*.md text\n*.md binary\n*.md !binary",
            "[attr]words text\n*.md words\nadr/* -words",
            "[attr]words text\n[attr]more words eol=crlf\n*.md more",
            "*.md words\n[attr]words text");
    List<String> texts =
        List.of("a\r\nb\r\n", "a\nb\n", "a\r\nb\n", "a\rb\r\n", "", "a\r\n\0b\r\n");
    int number = 0;
    for (String autocrlf : List.of("false", "true", "input")) {
      git.run("config", "core.autocrlf", autocrlf);
      git.run("config", "core.ignoreCase", String.valueOf(!autocrlf.equals("true")));
      for (String attribute : attributes) {
        git.write(".gitattributes", attribute + "\n");
        for (String text : texts) {
          String path = "adr/%d.md".formatted(++number);
          String stored = stored(path, text);
          git.write(path, text);
          assertThat(stored)
              .as("autocrlf=%s, '%s', '%s'", autocrlf, attribute, text)
              .isEqualTo(git.run("hash-object", path).strip());
        }
      }
    }
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(PATTERNS.get(random.nextInt(PATTERNS.size()))).append('\n');
    }
    return text.toString();
  }

  private boolean ignored(String path) {
    try (OpenRepository repository = git.tree().repository()) {
      return new Ignores(repository).refusal(path).isPresent();
    }
  }

  private String stored(String path, String text) {
    try (OpenRepository repository = git.tree().repository()) {
      StagedFile staged =
          new JGitEngine(repository).stage(List.of(FileChange.create(path, text))).get(path);
      return staged == null || staged.blob() == null ? "" : staged.blob();
    }
  }
}
