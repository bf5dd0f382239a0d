package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file system of two megabytes that is full, or read-only. */
class FullDiskTest {

  private static final String TEXT = "# One\n";
  private static final String LONG = "words ".repeat(5000) + "\n";
  private static final int BLOCK = 4096;

  private final Path disk;

  FullDiskTest(@TempDir Path folder) throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  @BeforeEach
  void mount() throws Exception {
    assumeTrue(
        program("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
        "mount does not give us a tmpfs, which takes root");
  }

  @AfterEach
  void unmount() throws Exception {
    program("umount", "-l", disk.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void a_full_disk_leaves_everything_as_it_was(String engine) throws Exception {
    TempGit git = repository(engine);
    Map<String, String> before = git.state();
    int free = 0;
    while (!landed(git, free)) {
      assertThat(git.state()).as("%d bytes were free", free).isEqualTo(before);
      assertThat(git.leftovers()).as("%d bytes were free", free).isEmpty();
      free += BLOCK;
    }

    assertThat(free).isPositive();
    assertThat(git.text("adr/0001-one.md")).isEqualTo(LONG);
    git.assertSound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void a_read_only_disk_is_read_and_refused_before_anything_is_asked(String engine)
      throws Exception {
    TempGit git = repository(engine);
    assertThat(program("mount", "-o", "remount,ro", disk.toString())).isTrue();
    WorkTree tree = git.tree();
    RecordDirectory directory = RecordDirectory.find(tree);

    assertThat(RecordFiles.at(tree, directory, "HEAD").readable()).hasSize(1);
    assertThat(RecordFiles.inWorkTree(directory).readable()).hasSize(1);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> tree.requireWritable(directory))
        .withMessageContaining("is not a directory that you may write in")
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT));
  }

  private TempGit repository(String engine) {
    TempGit git = TempGit.withCommit(disk);
    git.write("adr/0001-one.md", TEXT);
    git.run("add", ".");
    git.run("commit", "-q", "-m", "one");
    git.write("other.txt", "staged\n");
    git.run("add", ".");
    return engine.equals("git") ? git.preferringGit() : git;
  }

  /** Whether a change is committed with so many bytes left on the disk. */
  private boolean landed(TempGit git, int free) throws IOException {
    Path filler = fill(free);
    try {
      git.log()
          .change(
              List.of(FileChange.replace("adr/0001-one.md", TEXT, LONG)),
              CommitMessage.of("adr: change", List.of()));
      return true;
    } catch (Problem full) {
      assertThat(full.exitCode()).isEqualTo(ExitCode.GIT);
      assertThat(full.sentence()).endsWith(".").doesNotContain("\n");
      return false;
    } finally {
      Files.delete(filler);
    }
  }

  private Path fill(int free) throws IOException {
    Path filler = disk.resolve("filler");
    try (var file = new RandomAccessFile(filler.toFile(), "rw")) {
      byte[] block = new byte[BLOCK];
      try {
        while (true) {
          file.write(block);
        }
      } catch (IOException full) {
        file.setLength(Math.max(0, file.length() / BLOCK * BLOCK - free));
      }
    }
    return filler;
  }

  private static boolean program(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
  }
}
