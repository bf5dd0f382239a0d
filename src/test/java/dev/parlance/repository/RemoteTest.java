package dev.parlance.repository;

import static dev.parlance.repository.Team.parlance;
import static dev.parlance.repository.Team.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteTest {

  /** Signs for git, and verifies, whatever it is given. */
  private static final String SIGNER =
      """
      #!/bin/sh
      cat > /dev/null
      case "$*" in
        *--verify*) echo 'gpg: A good signature' >&2;;
        *) printf '\\n[GNUPG:] SIG_CREATED \\n' >&2
           printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n';;
      esac
      """;

  private final Path folder;
  private Team team;

  RemoteTest(@TempDir Path folder) {
    this.folder = folder;
    this.team = Team.in(folder);
  }

  @BeforeEach
  void two_people() {
    team.join();
    team.join();
  }

  private TempGit ada() {
    return team.clones().get(0);
  }

  private TempGit grace() {
    return team.clones().get(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JGit", "git"})
  void a_new_record_gets_a_number_that_no_known_branch_has(String engine) {
    TempGit git = engine.equals("git") ? ada().preferringGit() : ada();
    git.run("checkout", "-q", "-b", "feature");
    record(git, "On a branch");
    git.run("checkout", "-q", "main");
    assertThat(record(git, "On main")).isEqualTo("adr/0002-on-main.md");
    record(grace(), "Of Grace");
    grace().run("push", "-q", "origin", "HEAD:refs/heads/of-grace");
    team.shared().run("update-ref", "refs/adr/ids/0008", "main");
    git.run("fetch", "-q");
    assertThat(record(git, "After a fetch")).isEqualTo("adr/0003-after-a-fetch.md");
    parlance(git, "sync");
    assertThat(record(git, "After a sync")).isEqualTo("adr/0009-after-a-sync.md");
  }

  @Test
  void a_push_changes_nothing_in_the_clone_but_what_is_known_of_the_remote() {
    ada().write("code.txt", "code\n");
    ada().run("add", "code.txt");
    ada().run("commit", "-q", "-m", "code");
    String file = record(ada(), "Use UTC");
    ada().write("code.txt", "edited\n");
    ada().write("new.txt", "new\n");
    ada().run("add", "new.txt");
    Map<String, String> before = ada().state();

    assertThat(parlance(ada(), "push", file).line()).isEqualTo("origin adr/0001-use-utc");

    Map<String, String> after = ada().state();
    assertThat(after.remove("(refs)")).contains("refs/parlance/origin/0001");
    before.remove("(refs)");
    assertThat(after).isEqualTo(before);
    assertThat(ada().run("diff", "--name-only", "origin/main", "origin/adr/0001-use-utc"))
        .isEqualTo("adr/0001-use-utc.md\n");
    ada().assertSound();
    team.shared().assertSound();
  }

  @Test
  void a_commit_that_stands_on_the_base_already_is_pushed_as_it_is() {
    record(ada(), "Use UTC");
    parlance(ada(), "push", "1").line();

    assertThat(team.shared().run("rev-parse", "adr/0001-use-utc"))
        .isEqualTo(ada().run("rev-parse", "HEAD"));
  }

  @Test
  void two_records_of_one_name_are_two_records() {
    record(ada(), "Use UTC");
    parlance(ada(), "push", "1").line();
    grace().write("adr/0001-use-utc.md", "# 1. Use UTC\n\n## Status\n\nProposed\n");
    grace().run("add", ".");
    grace().run("commit", "-q", "-m", "UTC");

    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0002-use-utc");
    assertThat(team.proposals()).containsExactly("adr/0001-use-utc", "adr/0002-use-utc");
  }

  /** Of all that a user may have set for the log that he reads, nothing changes what is pushed. */
  @Test
  void signed_steps_are_those_of_one_record_however_git_is_told_to_show_them() {
    ada().run("config", "log.showSignature", "true");
    ada().run("config", "log.follow", "true");
    ada().run("config", "commit.gpgSign", "true");
    ada().run("config", "gpg.program", ada().executable("../signer", SIGNER).toString());
    record(ada(), "Use UTC");
    parlance(ada(), "push", "1").line();
    assertThat(ada().run("log", "-1")).contains("gpg: A good signature");

    parlance(ada(), "propose", "1").line();
    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-use-utc");
    assertThat(parlance(ada(), "sync").err()).startsWith("No number here is given twice");
    assertThat(team.shared().run("log", "--format=%s", "main..adr/0001-use-utc"))
        .isEqualTo("adr: propose 0001 Use UTC\nadr: draft 0001 Use UTC\n");
  }

  @Test
  void a_record_that_is_merged_is_not_pushed_again_and_goes_on_on_a_branch_of_its_own() {
    record(ada(), "Use UTC");
    parlance(ada(), "push", "1").line();
    team.shared().run("update-ref", "refs/heads/main", "adr/0001-use-utc");
    team.shared().run("branch", "-q", "-D", "adr/0001-use-utc");
    ada().run("fetch", "-q", "--prune");

    assertThat(parlance(ada(), "push", "1").err()).startsWith("origin/main has it already");
    parlance(ada(), "propose", "1").line();
    assertThat(parlance(ada(), "push", "1").err()).startsWith("Pushed as the new branch");
    assertThat(team.shared().run("log", "--format=%s", "main..adr/0001-use-utc"))
        .isEqualTo("adr: propose 0001 Use UTC\n");
  }

  @Test
  void a_number_stays_given_away_after_its_branch_is_gone() {
    record(ada(), "Given up");
    parlance(ada(), "push", "1").line();
    team.shared().run("branch", "-q", "-D", "adr/0001-given-up");
    record(grace(), "Use UTC");

    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0002-use-utc");
    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-given-up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hook", "receive.hideRefs", "transfer.hideRefs"})
  void a_remote_that_takes_branches_only_gives_numbers_away_on_one_of_them(String refusal) {
    if (refusal.equals("hook")) {
      takingNo("refs/adr/*");
    } else {
      team.shared().run("config", refusal, "refs/adr");
    }
    record(ada(), "Use UTC");
    record(grace(), "Keep logs");
    record(grace(), "Rotate keys");

    Team.Said first = parlance(ada(), "push", "1");
    assertThat(first.line()).isEqualTo("origin adr/0001-use-utc");
    assertThat(first.err()).contains("the branch adr-ids there is to give the numbers away.");
    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0003-keep-logs");
    assertThat(parlance(grace(), "push", "2", "--json").out())
        .contains("\"reserved\": true", "\"register\": \"adr-ids\"");
    assertThat(team.shared().run("ls-tree", "-r", "--name-only", "adr-ids"))
        .isEqualTo("adr/0001-use-utc.md\nadr/0002-rotate-keys.md\nadr/0003-keep-logs.md\n");
    assertThat(parlance(ada(), "sync").err()).isEqualTo("No number here is given twice.\n");
    assertThat(parlance(ada(), "push", "1").err()).contains("is up to date");
    team.shared().assertSound();
  }

  @Test
  void a_number_on_the_branch_stays_given_away_after_its_proposal_is_gone() {
    team.shared().run("config", "transfer.hideRefs", "refs/adr");
    record(ada(), "Given up");
    parlance(ada(), "push", "1").line();
    team.shared().run("branch", "-q", "-D", "adr/0001-given-up");
    grace().run("config", "remote.origin.fetch", "+refs/heads/main:refs/remotes/origin/main");
    record(grace(), "Use UTC");

    Team.Said said = parlance(grace(), "push", "1");
    assertThat(said.line()).isEqualTo("origin adr/0002-use-utc");
    assertThat(said.err()).contains("0002-use-utc at", ", its number given away on adr-ids.");
    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-given-up");
  }

  private void takingNo(String... refs) {
    String script = "#!/bin/sh\ncase $1 in %s) exit 1;; esac\n".formatted(String.join("|", refs));
    team.shared().executable("hooks/update", script);
  }

  @Test
  void a_remote_without_a_register_is_told_of_and_numbers_are_settled_by_sync() {
    takingNo("refs/adr/*", "refs/heads/adr-ids");
    record(ada(), "Use UTC");
    record(grace(), "Keep logs");

    Team.Said first = parlance(ada(), "push", "1");
    assertThat(first.err())
        .contains("origin takes no refs such as refs/adr/ids/0001; the branch adr-ids there")
        .contains("origin takes no branch adr-ids either: numbers are settled when they clash.");
    assertThat(first.line()).isEqualTo("origin adr/0001-use-utc");
    assertThat(parlance(ada(), "push", "1").err())
        .as("the branch stands there: the register is not asked for again")
        .startsWith("The branch adr/0001-use-utc at");
    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0002-keep-logs");
    assertThat(parlance(ada(), "sync").err()).isEqualTo("No number here is given twice.\n");
  }

  @Test
  void a_remote_that_moves_one_ref_at_a_time_gives_the_number_away_first() {
    team.shared().run("config", "receive.advertiseAtomic", "false");
    record(ada(), "Use UTC");
    record(grace(), "Keep logs");

    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-use-utc");
    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0002-keep-logs");
    assertThat(team.shared().run("for-each-ref", "--format=%(refname)", "refs/adr/"))
        .isEqualTo("refs/adr/ids/0001\nrefs/adr/ids/0002\n");
  }

  @Test
  void a_remote_that_takes_no_branch_is_named_with_its_reason() {
    team.shared().executable("hooks/update", "#!/bin/sh\necho Not today >&2\nexit 1\n");
    record(ada(), "Use UTC");

    Team.Said said = parlance(ada(), "push", "1");
    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err())
        .contains("remote: Not today")
        .contains("The remote origin refuses refs/heads/adr/0001-use-utc: ");
  }

  /** It does not say so in words that are known to be a refusal. */
  @Test
  void a_remote_that_has_checked_out_the_branch_is_named_with_its_reason() {
    TempGit shared = TempGit.withCommit(folder.resolve("unbare"));
    ada().run("remote", "set-url", "origin", shared.directory().toString());
    ada().run("fetch", "-q");
    ada().run("reset", "-q", "--hard", "origin/main");
    record(ada(), "Use UTC");
    shared.run("checkout", "-q", "-b", "adr/0001-use-utc");

    Team.Said said = parlance(ada(), "push", "1");

    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err())
        .contains("The remote origin refuses refs/heads/adr/0001-use-utc: ")
        .contains("branch is currently checked out");
  }

  @Test
  void a_remote_without_room_is_not_taken_for_one_that_many_push_to() {
    record(ada(), "Use UTC");
    String limited = "git -c receive.maxInputSize=1 receive-pack";
    ada().run("config", "remote.origin.receivepack", limited);

    Team.Said said = parlance(ada(), "push", "1");

    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err())
        .contains("'git push' failed at the remote origin: ")
        .contains("unpack")
        .doesNotContain("takes no refs");
  }

  @Test
  void a_hook_of_the_user_may_refuse_the_push() {
    record(ada(), "Use UTC");
    ada().executable(".git/hooks/pre-push", "#!/bin/sh\necho Not on Fridays >&2\nexit 1\n");

    Team.Said said = parlance(ada(), "push", "1");
    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err()).contains("Not on Fridays");
    assertThat(team.proposals()).isEmpty();
  }

  @Test
  void a_remote_that_never_answers_is_given_up() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "git://127.0.0.1:%d/team.git".formatted(silent.getLocalPort());
      ada().run("remote", "add", "silent", address);
      Team.Said said = parlance(ada(), "sync", "--remote", "silent", "--timeout", "1");
      assertThat(said.code()).isEqualTo(5);
      assertThat(said.err()).contains("'git fetch' did not finish within a second and was ended.");
    }
  }

  @Test
  void a_password_that_nobody_can_be_asked_for_is_a_refusal() {
    record(ada(), "Use UTC");
    ada().run("remote", "set-url", "origin", "ssh://ada:s3cret@127.0.0.1:1/team.git");
    ada().with("GIT_SSH_COMMAND", "sh -c 'echo ada@127.0.0.1: Permission denied. >&2; exit 255'");

    Team.Said said = parlance(ada(), "push", "1");
    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err())
        .contains("'git fetch' failed at the remote origin: ada@127.0.0.1: Permission denied; ")
        .doesNotContain("s3cret");
  }

  @Test
  void a_remote_without_a_branch_is_told_what_to_push_first() {
    TempGit empty = TempGit.init(folder.resolve("empty"), "--bare");
    ada().run("remote", "set-url", "origin", empty.directory().toString());
    ada().run("update-ref", "-d", "refs/remotes/origin/main");
    record(ada(), "Use UTC");

    Team.Said said = parlance(ada(), "push", "1");
    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err()).contains("git push -u origin HEAD");
  }

  @Test
  void a_remote_that_does_not_say_which_branch_is_the_main_one_is_told_by_git() {
    team.shared().run("symbolic-ref", "HEAD", "refs/heads/nowhere");
    record(ada(), "Use UTC");

    Team.Said said = parlance(ada(), "push", "1");
    assertThat(said.code()).isEqualTo(5);
    assertThat(said.err()).contains("git remote set-head origin BRANCH");
    ada().run("remote", "set-head", "origin", "main");
    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-use-utc");
  }

  @Test
  void names_of_files_become_names_of_branches_that_every_host_takes() {
    String hostile = "adr/0001-..Ünïcode @{x} ~^: [y].lock.md";
    ada().write(hostile, "# 1. Odd\n\n## Status\n\nProposed\n");
    ada().run("add", ".");
    ada().run("commit", "-q", "-m", "odd");

    assertThat(parlance(ada(), "push", "1").line()).isEqualTo("origin adr/0001-unicode-x-y-lock");
    assertThat(
            team.shared().run("ls-tree", "--name-only", "-z", "adr/0001-unicode-x-y-lock", "adr/"))
        .isEqualTo(hostile + "\0");
  }

  @Test
  void a_clone_that_tracks_one_branch_only_learns_of_proposals_all_the_same() {
    record(ada(), "Use UTC");
    parlance(ada(), "push", "1").line();
    team.shared().run("update-ref", "-d", "refs/adr/ids/0001");
    grace().run("config", "remote.origin.fetch", "+refs/heads/main:refs/remotes/origin/main");
    record(grace(), "Keep logs");

    assertThat(parlance(grace(), "push", "1").line()).isEqualTo("origin adr/0002-keep-logs");
  }

  @Test
  void a_branch_that_has_moved_a_record_already_does_not_clash_with_its_old_name() {
    record(ada(), "Use UTC");
    ada().run("push", "-q", "origin", "main");
    ada().run("branch", "stale");
    parlance(ada(), "renumber", "1", "5").line();
    record(ada(), "Keep logs");
    ada().run("mv", "adr/0006-keep-logs.md", "adr/0001-keep-logs.md");
    ada().run("commit", "-q", "-m", "back");

    assertThat(parlance(ada(), "sync").err()).isEqualTo("No number here is given twice.\n");
  }

  @Test
  void only_the_names_of_remotes_are_taken_for_remotes() {
    for (String name : List.of("--upload-pack=touch x", team.shared().directory().toString())) {
      assertThat(parlance(ada(), "sync", "--remote=" + name).code()).isEqualTo(3);
    }
  }
}
