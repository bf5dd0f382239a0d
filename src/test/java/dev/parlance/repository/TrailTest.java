package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {

  private static final String TEXT = "# A record\n\none\ntwo\nthree\nfour\nfive\n";

  @Test
  void the_trail_is_that_of_git_log_follow(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    commit(git, "adr/0001-a.md", TEXT, "first");
    commit(git, "adr/0002-other.md", "# Other\n", "elsewhere");
    git.run("mv", "adr/0001-a.md", "adr/0005-a.md");
    git.run("commit", "-q", "-m", "renumber");
    commit(git, "adr/0005-a.md", TEXT + "six\n", "second");
    git.run("mv", "adr/0005-a.md", "adr/0006-b.md");
    git.run("commit", "-q", "-m", "renumber again");

    List<Trail.Step> steps = steps(git, "adr/0006-b.md");

    assertThat(steps.stream().map(Trail.Step::commit))
        .containsExactlyElementsOf(
            git.run("log", "--follow", "--format=%H", "--", "adr/0006-b.md").lines().toList());
    assertThat(steps.stream().map(Trail.Step::path))
        .containsExactly("adr/0006-b.md", "adr/0005-a.md", "adr/0005-a.md", "adr/0001-a.md");
    assertThat(steps.get(3).textOrNull()).isEqualTo(TEXT);
    assertThat(steps.get(3).author()).isEqualTo("Ada Lovelace <ada@example.org>");
  }

  @Test
  void trailers_are_those_that_git_sees(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    git.write("adr/0001-a.md", TEXT);
    git.run("add", "adr");
    git.run("commit", "-q", "-m", "propose", "-m", "ADR-Number: 0001\nADR-Component: a=go");

    assertThat(steps(git, "adr/0001-a.md").get(0).trailers())
        .containsExactly(new Trailer("ADR-Number", "0001"), new Trailer("ADR-Component", "a=go"));
  }

  @Test
  void a_file_that_was_taken_away_and_put_back_has_both_in_its_trail(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    commit(git, "adr/0001-a.md", TEXT, "first");
    git.run("rm", "-q", "adr/0001-a.md");
    git.run("commit", "-q", "-m", "gone");
    commit(git, "adr/0001-a.md", "# Anew\n", "back");

    List<Trail.Step> steps = steps(git, "adr/0001-a.md");

    assertThat(steps.stream().map(Trail.Step::subject)).containsExactly("back", "gone", "first");
    assertThat(steps.get(1).textOrNull()).isNull();
  }

  @Test
  void what_was_never_committed_has_no_trail(@TempDir Path folder) {
    assertThat(steps(TempGit.init(folder), "adr/0001-a.md")).isEmpty();
  }

  @Test
  void a_merge_that_settled_a_conflict_is_in_the_trail(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    commit(git, "adr/0001-a.md", TEXT, "first");
    git.run("checkout", "-q", "-b", "side");
    commit(git, "adr/0001-a.md", TEXT.replace("two", "2"), "side");
    git.run("checkout", "-q", "main");
    commit(git, "adr/0001-a.md", TEXT.replace("two", "II"), "main");
    git.attempt("merge", "-q", "side");
    git.write("adr/0001-a.md", TEXT.replace("two", "both"));
    git.run("commit", "-q", "-a", "-m", "merged");

    assertThat(steps(git, "adr/0001-a.md"))
        .extracting(Trail.Step::subject)
        .containsExactlyInAnyOrder("merged", "main", "side", "first");
  }

  /** By JGit, and the same by the installed git. */
  private static List<Trail.Step> steps(TempGit git, String path) {
    List<Trail.Step> steps = Trail.of(git.tree(), path);
    InstalledGit installed = InstalledGit.find(git.surroundings(), git.directory()).orElseThrow();
    assertThat(new GitTrail(installed, path).steps()).containsExactlyInAnyOrderElementsOf(steps);
    return steps;
  }

  private static void commit(TempGit git, String path, String text, String subject) {
    git.write(path, text);
    git.run("add", path);
    git.run("commit", "-q", "-m", subject);
  }
}
