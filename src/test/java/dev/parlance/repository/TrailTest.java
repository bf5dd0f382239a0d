package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void what_git_cannot_fetch_any_more_is_named(@TempDir Path folder) {
    TempGit origin = TempGit.withCommit(folder.resolve("origin"));
    commit(origin, "adr/0001-a.md", TEXT, "first");
    commit(origin, "adr/0001-a.md", TEXT + "six\n", "second");
    origin.run("config", "uploadpack.allowFilter", "true");
    String blob = origin.run("rev-parse", "HEAD^:adr/0001-a.md").strip();
    TempGit partial = TempGit.bare(folder.resolve("partial"));
    partial.run("clone", "-q", "--filter=blob:none", "file://" + origin.directory(), ".");
    partial.run("remote", "set-url", "origin", "file:///nowhere");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Trail.of(partial.tree(), "adr/0001-a.md"))
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT))
        .withMessageContaining(blob);
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

  @Test
  void a_record_like_another_is_not_taken_for_it(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    commit(git, "adr/0001-a.md", TEXT, "first");
    commit(git, "adr/0002-b.md", TEXT + "six\n", "second");

    assertThat(steps(git, "adr/0002-b.md"))
        .extracting(Trail.Step::subject)
        .containsExactly("second");
  }

  @Test
  void the_first_commit_of_all_may_have_brought_the_record(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    git.run("config", "log.showRoot", "false");
    commit(git, "adr/0001-a.md", TEXT, "first");
    commit(git, "adr/0001-a.md", TEXT + "six\n", "second");

    assertThat(steps(git, "adr/0001-a.md"))
        .extracting(Trail.Step::textOrNull)
        .containsExactly(TEXT + "six\n", TEXT);
  }

  @Test
  void what_a_clean_merge_brought_is_in_the_trail_once(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    commit(git, "adr/0001-a.md", TEXT, "first");
    git.run("checkout", "-q", "-b", "side");
    commit(git, "adr/0001-a.md", TEXT.replace("two", "2"), "side");
    git.run("checkout", "-q", "main");
    commit(git, "README.md", "# Read\n", "elsewhere");
    git.run("merge", "-q", "-m", "merged", "side");

    assertThat(steps(git, "adr/0001-a.md"))
        .extracting(Trail.Step::subject)
        .containsExactly("side", "first");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void both_engines_walk_any_history_alike(long seed, @TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Random random = new Random(seed);
    for (int i = 0; i < 14; i++) {
      change(git, random, i);
    }

    for (int record = 0; record < 3; record++) {
      for (int name = 0; name < 3; name++) {
        steps(git, path(record, name));
      }
    }
  }

  /** Adds, edits, renames or takes away one of three records, each with words of its own. */
  private static void change(TempGit git, Random random, int at) {
    int record = random.nextInt(3);
    List<String> there =
        Stream.of(0, 1, 2)
            .map(name -> path(record, name))
            .filter(path -> Files.exists(git.directory().resolve(path)))
            .toList();
    String own = "what record %d alone says\n".formatted(record).repeat(9);
    if (there.isEmpty()) {
      commit(git, path(record, random.nextInt(3)), own, "add " + at);
      return;
    }
    String path = there.get(0);
    switch (random.nextInt(5)) {
      case 0 -> git.run("rm", "-q", path);
      case 1, 2 -> {
        String other = path(record, random.nextInt(3));
        if (!other.equals(path)) {
          git.run("mv", path, other);
        }
      }
      default -> git.write(path, own + at);
    }
    git.run("add", "-A");
    git.run("commit", "-q", "--allow-empty", "-m", "change " + at);
  }

  private static String path(int record, int name) {
    return "adr/000%d-%s.md".formatted(record, List.of("a", "b", "c").get(name));
  }

  /** By whoever is quickest, and the same by JGit. */
  private static List<Trail.Step> steps(TempGit git, String path) {
    List<Trail.Step> steps = Trail.of(git.tree(), path);
    assertThat(Trail.ofEmbedded(git.tree(), path)).containsExactlyInAnyOrderElementsOf(steps);
    return steps;
  }

  private static void commit(TempGit git, String path, String text, String subject) {
    git.write(path, text);
    git.run("add", path);
    git.run("commit", "-q", "-m", subject);
  }
}
