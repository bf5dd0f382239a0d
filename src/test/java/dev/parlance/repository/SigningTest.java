package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

  private final Path folder;
  private final TempGit git;

  SigningTest(@TempDir Path folder) {
    this.folder = folder;
    git = TempGit.withCommit(folder);
    git.run("config", "commit.gpgSign", "true");
  }

  @AfterEach
  void stop_the_agent() throws Exception {
    if (git.environment().containsKey("GNUPGHOME")) {
      program("gpgconf", "--kill", "all");
    }
  }

  @Test
  void an_ssh_key_signs_and_git_verifies() throws Exception {
    require("ssh-keygen");
    Path key = folder.resolve("key");
    program("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
    String allowed = "ada@example.org " + Files.readString(folder.resolve("key.pub"));
    git.write(folder.resolve("allowed").toString(), allowed);
    git.run("config", "gpg.format", "ssh");
    git.run("config", "user.signingKey", key.toString());
    git.run("config", "gpg.ssh.allowedSignersFile", folder.resolve("allowed").toString());

    assertSigned();
  }

  @Test
  void an_openpgp_key_signs_and_git_verifies() throws Exception {
    require("gpg");
    Path home = Files.createDirectory(folder.resolve("gpg"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    git.with("GNUPGHOME", home.toString());
    program(
        "gpg",
        "--batch",
        "--quiet",
        "--passphrase",
        "",
        "--quick-generate-key",
        "Ada Lovelace <ada@example.org>",
        "ed25519",
        "sign",
        "never");

    assertSigned();
  }

  @Test
  void a_key_that_is_missing_leaves_everything_as_it_was() {
    git.run("config", "gpg.format", "ssh");
    git.run("config", "user.signingKey", folder.resolve("nowhere").toString());
    git.with("LANGUAGE", "de").with("GIT_CONFIG", "/dev/null");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.log().file(Slug.of("Use Java"), Records.titled("Use Java")))
        .withMessageContaining("'git commit-tree' failed: Couldn't load public key ");

    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
  }

  private void assertSigned() {
    Filed filed = git.log().file(Slug.of("Use Java"), Records.titled("Use Java"));

    git.run("verify-commit", String.valueOf(filed.commit()));
    assertThat(git.run("log", "-1", "--format=%G?")).isEqualTo("G\n");
    assertThat(git.status()).isEmpty();
    assertThat(signature(filed).state()).isEqualTo(Signature.State.GOOD);
    assertThat(signature(filed).signer()).contains("ada@example.org");
    git.run("config", "gpg.program", git.executable("evil", "#!/bin/sh\ntouch run\n").toString());
    git.run("config", "gpg.ssh.program", git.directory().resolve("evil").toString());
    assertThat(signature(filed).state()).isEqualTo(Signature.State.GOOD);
    assertThat(git.directory().resolve("run")).doesNotExist();
    assertThat(Trail.verified(git.hidingGit().tree(), Trail.of(git.tree(), filed.path())))
        .extracting(Trail.Step::signature)
        .containsExactly(Signature.NOT_VERIFIED);
    git.assertSound();
  }

  private Signature signature(Filed filed) {
    List<Trail.Step> steps = Trail.verified(git.tree(), Trail.of(git.tree(), filed.path()));
    assertThat(steps).hasSize(1);
    return steps.get(0).signature();
  }

  private static void require(String tool) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    assumeTrue(there, tool + " is not installed");
  }

  private void program(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(git.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
