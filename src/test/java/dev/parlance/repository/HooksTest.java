package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HooksTest {

  private final TempGit git;
  private final List<String> said = new ArrayList<>();

  HooksTest(@TempDir Path folder) {
    git = TempGit.withCommit(folder);
    git.write("staged.txt", "staged\n");
    git.run("add", "staged.txt");
    git.write("base.txt", "edited\n");
  }

  @Test
  void a_hook_sees_the_record_and_nothing_else_that_is_staged() {
    hook("pre-commit", "git diff --cached --name-status; git diff --name-only; pwd");

    file();

    assertThat(said)
        .containsExactly("A\tadr/0001-use-java.md", "base.txt", git.directory().toString());
    assertThat(git.status()).contains("A. ").contains("staged.txt").contains("base.txt");
    git.assertSound();
  }

  @Test
  void hooks_run_in_gits_order_with_gits_words() {
    for (String hook : List.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")) {
      hook(hook, "echo \"$(basename $0) $* $GIT_EDITOR $GIT_AUTHOR_NAME\"");
    }

    file();
    List<String> ours = List.copyOf(said);
    git.write(".git/log", "");
    for (String hook : List.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")) {
      hook(hook, "echo \"$(basename $0) $* $GIT_EDITOR $GIT_AUTHOR_NAME\" >> .git/log");
    }
    git.run("commit", "-q", "-m", "by git", "--only", "base.txt");

    assertThat(ours).isEqualTo(git.text(".git/log").lines().toList()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pre-commit", "prepare-commit-msg", "commit-msg"})
  void a_refusal_leaves_everything_as_it_was(String hook) {
    hook(hook, "echo 'no tabs, please'; exit 3");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::file)
        .withMessage("The hook %s refused the commit and says: no tabs, please.".formatted(hook))
        .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(ExitCode.GIT));

    assertThat(said).containsExactly("no tabs, please");
    assertThat(git.state()).isEqualTo(before);
    assertThat(git.leftovers()).isEmpty();
  }

  @Test
  void a_user_may_skip_the_hooks_that_judge_and_no_others() {
    hook("pre-commit", "exit 1");
    hook("commit-msg", "exit 1");
    hook("prepare-commit-msg", "echo 'Prepared: yes' >> \"$1\"");
    hook("post-commit", "echo done > post.txt");

    git.log().unverified().file(Slug.of("Use Java"), Records.titled("Use Java"));

    assertThat(git.run("log", "-1", "--format=%B")).contains("Prepared: yes");
    assertThat(git.directory().resolve("post.txt")).exists();
  }

  @Test
  void a_message_may_be_changed_but_not_taken_away() {
    hook("commit-msg", "echo 'Reviewed-by: Bob <bob@x>' >> $1; echo '  ' >> $1");
    file();
    assertThat(git.run("log", "-1", "--format=%B"))
        .isEqualTo("adr: propose 0001 Use Java\n\nADR-Number: 0001\nReviewed-by: Bob <bob@x>\n\n");

    hook("commit-msg", ": > $1");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::file)
        .withMessageContaining("taking away the message");
  }

  @Test
  void a_record_may_be_changed_by_a_hook() {
    hook("pre-commit", "for f in adr/*; do sed -i s/Java/Jawa/ $f; git add $f; done");

    Filed filed = file();

    assertThat(git.run("show", "HEAD:" + filed.path())).isEqualTo("# 0001. Use Jawa\n");
    assertThat(git.run("diff", "--name-only")).isEqualTo("base.txt\n");
    assertThat(git.run("diff", "--cached", "--name-only")).isEqualTo("staged.txt\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo x > more.txt; git add more.txt", "git rm -q --cached adr/*"})
  void other_files_may_not_be_put_in_and_the_record_not_taken_out(String script) {
    hook("pre-commit", script);
    String head = git.run("rev-parse", "HEAD");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::file)
        .withMessageContaining(
            "pre-commit put other files into the commit, or took files of it out");

    assertThat(git.run("rev-parse", "HEAD")).isEqualTo(head);
    assertThat(git.directory().resolve("adr")).doesNotExist();
    assertThat(git.run("diff", "--cached", "--name-only")).isEqualTo("staged.txt\n");
  }

  @Test
  void a_hook_that_waits_for_input_gets_none() {
    hook("pre-commit", "cat; echo done");

    file();

    assertThat(said).containsExactly("done");
  }

  @Test
  void post_commit_comes_too_late_to_refuse() {
    hook("post-commit", "git log -1 --format=%s; exit 1");

    file();

    assertThat(said).containsExactly("adr: propose 0001 Use Java");
    assertThat(git.leftovers()).isEmpty();
  }

  @Test
  void a_refused_move_of_the_branch_leaves_everything_as_it_was() {
    hook("reference-transaction", "test $1 != prepared");
    Map<String, String> before = git.state();

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::file)
        .withMessageContaining("ref updates aborted by hook");

    assertThat(git.state()).isEqualTo(before);
  }

  private Filed file() {
    WorkTree tree = git.tree();
    return RecordLog.committing(tree, RecordDirectory.find(tree), said::add)
        .file(Slug.of("Use Java"), Records.titled("Use Java"));
  }

  private void hook(String name, String script) {
    git.executable(".git/hooks/" + name, "#!/bin/sh\n" + script + "\n");
  }
}
