package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the user has done to the work tree, a command changes its own files and no other. */
class NothingSweptTest {

  private static final long SEED = 1117;
  private static final int FILES = 12;

  private final Path folder;

  NothingSweptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void the_status_differs_by_the_record_alone(String engine) throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < Scale.of(20, 200); round++) {
      TempGit git = TempGit.init(folder.resolve("round" + round));
      TempGit tested = engine.equals("git") ? git.preferringGit() : git;
      List<String> story = disturb(tested, random);
      List<String> before = status(tested);
      String flags = flags(tested);

      String path = command(tested, random, story);

      String when = "seed %d, round %d: %s".formatted(SEED, round, story);
      assertThat(without(path, status(tested))).as(when).isEqualTo(without(path, before));
      assertThat(flags(tested).lines().filter(line -> !line.endsWith(path)))
          .as(when)
          .isEqualTo(flags.lines().filter(line -> !line.endsWith(path)).toList());
      assertThat(tested.leftovers()).as(when).isEmpty();
      tested.assertSound();
    }
  }

  /** Does something that a command would do; the path it is about. */
  private static String command(TempGit git, Random random, List<String> story) {
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.named(tree, "adr", "test");
    String one = "adr/0001-one.md";
    String text = Files.exists(git.directory().resolve(one)) ? git.text(one) : "";
    int choice = random.nextInt(4);
    story.add("command " + choice);
    if (choice == 0) {
      Filed filed =
          RecordLog.writingOnly(tree, directory).file(Slug.of("New"), Records.titled("New"));
      assertThat(git.status()).contains("? " + filed.path());
      return filed.path();
    }
    String head = git.run("rev-parse", "HEAD").strip();
    String path = one;
    if (choice == 1 || text.isEmpty()) {
      path =
          RecordLog.committing(tree, directory).file(Slug.of("New"), Records.titled("New")).path();
    } else {
      FileChange change =
          choice == 2 ? FileChange.replace(one, text, "# another\n") : FileChange.delete(one, text);
      RecordLog.committing(tree, directory)
          .change(List.of(change), CommitMessage.of("adr: change", List.of()));
    }
    assertThat(git.run("diff", "--name-only", head, "HEAD"))
        .as(story.toString())
        .isEqualTo(path + "\n");
    return path;
  }

  private static List<String> disturb(TempGit git, Random random) throws IOException {
    List<String> story = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      git.write(name(i), "line\n".repeat(i + 3));
    }
    git.write("adr/0001-one.md", "# One\n");
    git.write("adr/0002-two.md", "# Two\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "all");
    if (random.nextInt(4) == 0) {
      git.run("checkout", "-q", "--detach");
    }
    for (int i = 0; i < FILES; i++) {
      story.add(disturb(git, name(i), random));
    }
    story.add(disturb(git, "adr/0002-two.md", random));
    if (random.nextInt(3) == 0) {
      git.write("adr/0001-one.md", "# staged\n");
      git.run("add", "adr/0001-one.md");
      git.write("adr/0001-one.md", "# edited\n");
      story.add("adr/0001-one.md half staged");
    }
    return story;
  }

  private static String disturb(TempGit git, String path, Random random) throws IOException {
    int how = random.nextInt(11);
    Path file = git.directory().resolve(path);
    switch (how) {
      case 0 -> stage(git, path, "staged\n");
      case 1 -> git.write(path, "edited\n");
      case 2 -> {
        stage(git, path, "staged\n");
        git.write(path, "edited\n");
      }
      case 3 -> Files.delete(file);
      case 4 -> git.run("rm", "-q", "--cached", path);
      case 5 -> git.run("mv", path, path + ".moved");
      case 6 -> {
        git.write(path + ".new", "intended\n");
        git.run("add", "-N", path + ".new");
      }
      case 7 -> git.run("update-index", "--chmod=+x", path);
      case 8 -> {
        git.run("update-index", "--assume-unchanged", path);
        git.write(path, "assumed\n");
      }
      case 9 -> git.run("update-index", "--skip-worktree", path);
      default -> git.write(path + ".untracked", "untracked\n");
    }
    return path + " " + how;
  }

  private static void stage(TempGit git, String path, String text) {
    git.write(path, text);
    git.run("add", path);
  }

  private static String name(int i) {
    return (i % 3 == 0 ? "a/" : i % 3 == 1 ? "adr/deep/" : "") + "file" + i + ".txt";
  }

  private static List<String> status(TempGit git) {
    return git.status().lines().toList();
  }

  private static String flags(TempGit git) {
    return git.run("ls-files", "-v", "--stage");
  }

  private static List<String> without(String path, List<String> lines) {
    return lines.stream().filter(line -> !line.endsWith(path)).collect(Collectors.toList());
  }
}
