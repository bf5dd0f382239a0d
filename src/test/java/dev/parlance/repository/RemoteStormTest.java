package dev.parlance.repository;

import static dev.parlance.repository.Team.parlance;
import static dev.parlance.repository.Team.parlanceApart;
import static dev.parlance.repository.Team.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clones that record and push at the same time, against real servers. */
class RemoteStormTest {

  private static final Pattern PROPOSAL = Pattern.compile("adr/(\\d{4})-(thought-\\d+-of-\\d+)");

  private final Path folder;
  private final Team team;

  RemoteStormTest(@TempDir Path folder) {
    this.folder = folder;
    this.team = Team.in(folder);
  }

  @Test
  void clones_that_push_at_once_to_a_git_daemon_get_numbers_of_their_own() throws Exception {
    int people = Scale.of(3, 8);
    int each = Scale.of(3, 10);
    try (Served daemon = Served.byDaemon(team.served())) {
      for (int i = 0; i < people; i++) {
        team.join("git://127.0.0.1:%d/team.git".formatted(daemon.port()));
      }
      team.atOnce((git, number) -> recordAndPush(git, number, each));
      assertEveryNumberIsGivenOnce(people, each);
      assertNothingIsLeftToSettle(people * each);
    }
  }

  @Test
  void clones_that_push_at_once_through_sshd_get_numbers_of_their_own() throws Exception {
    Optional<Path> sshd = Served.sshd();
    assumeTrue(sshd.isPresent(), "there is no sshd on this machine");
    int people = Scale.of(2, 8);
    int each = Scale.of(2, 10);
    try (Served server = Served.bySsh(sshd.orElseThrow(), folder.resolve("ssh"))) {
      String ssh =
          "ssh -F /dev/null -i %s/ssh/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
              .formatted(folder);
      for (int i = 0; i < people; i++) {
        TempGit git = team.newcomer().with("GIT_SSH_COMMAND", ssh);
        String user = System.getProperty("user.name");
        String address =
            "ssh://%s@127.0.0.1:%d%s".formatted(user, server.port(), team.shared().directory());
        git.run("remote", "add", "origin", address);
        team.clone(git);
      }
      team.atOnce((git, number) -> recordAndPush(git, number, each));
      assertEveryNumberIsGivenOnce(people, each);
      assertNothingIsLeftToSettle(people * each);
    }
  }

  @Test
  void clones_get_numbers_of_their_own_from_a_branch_where_the_remote_takes_no_other_refs()
      throws Exception {
    int people = Scale.of(3, 8);
    int each = Scale.of(2, 10);
    team.shared().run("config", "transfer.hideRefs", "refs/adr");
    try (Served daemon = Served.byDaemon(team.served())) {
      for (int i = 0; i < people; i++) {
        team.join("git://127.0.0.1:%d/team.git".formatted(daemon.port()));
      }
      team.atOnce((git, number) -> recordAndPush(git, number, each));
      assertEveryNumberIsGivenOnce(people, each);
      assertNothingIsLeftToSettle(people * each);
      assertThat(team.shared().run("ls-tree", "--name-only", "adr-ids", "adr/").lines())
          .hasSizeGreaterThanOrEqualTo(people * each);
    }
  }

  @Test
  void clones_settle_their_numbers_where_the_remote_gives_none_away() throws Exception {
    int people = Scale.of(3, 8);
    int each = Scale.of(2, 5);
    team.shared()
        .executable("hooks/update", "#!/bin/sh\ncase $1 in refs/adr/*|*/adr-ids) exit 1;; esac\n");
    for (int i = 0; i < people; i++) {
      team.join();
    }
    team.atOnce((git, number) -> recordAndPush(git, number, each));
    for (TempGit git : team.clones()) {
      settle(git);
    }
    assertEveryNumberIsGivenOnce(people, each);
    assertNothingIsLeftToSettle(people * each);
  }

  @Test
  void clones_that_merge_what_they_wrote_apart_settle_it_with_sync() throws Exception {
    int people = Scale.of(3, 8);
    int each = Scale.of(3, 10);
    for (int i = 0; i < people; i++) {
      team.join();
    }
    team.atOnce(
        (git, number) -> {
          for (int i = 0; i < each; i++) {
            record(git, title(number, i));
          }
        });
    team.atOnce((git, number) -> mergeAndPush(git));

    List<String> files =
        team.shared().run("ls-tree", "--name-only", "main", "adr/").lines().toList();
    assertThat(files).hasSize(people * each);
    assertThat(files.stream().map(file -> file.substring(4, 8)).distinct()).hasSize(people * each);
    team.shared().assertSound();
  }

  private static String title(int person, int record) {
    return "Thought %d of %d".formatted(record, person);
  }

  /** At full scale, each command is a process of its own. */
  private static void recordAndPush(TempGit git, int person, int records) throws Exception {
    for (int i = 0; i < records; i++) {
      String title = title(person, i);
      if (Scale.isFull()) {
        String file = parlanceApart(git, "new", title).line();
        parlanceApart(git, "push", file).line();
      } else {
        parlance(git, "push", record(git, title)).line();
      }
    }
  }

  private static void mergeAndPush(TempGit git) {
    for (int tries = 0; tries < 1000; tries++) {
      assertThat(parlance(git, "sync").code()).isZero();
      git.run("merge", "-q", "-m", "Merge", "origin/main");
      if (git.attempt("push", "-q", "origin", "main").code() == 0) {
        return;
      }
    }
    throw new AssertionError("main moved all the time");
  }

  /** Does what sync says: pushes what was renumbered, and takes the branch away that is left. */
  private static void settle(TempGit git) {
    Team.Said said = parlance(git, "sync");
    said.out().lines().forEach(file -> parlance(git, "push", file).line());
    Matcher left = Pattern.compile("git (push origin --delete \\S+)").matcher(said.err());
    while (left.find()) {
      git.run(left.group(1).split(" ", -1));
    }
  }

  private void assertEveryNumberIsGivenOnce(int people, int each) {
    Set<String> titles = new TreeSet<>();
    Map<String, String> numbers = new TreeMap<>();
    for (String branch : team.proposals()) {
      Matcher proposal = PROPOSAL.matcher(branch);
      assertThat(proposal.matches()).as(branch).isTrue();
      titles.add(proposal.group(2));
      assertThat(numbers.put(proposal.group(1), branch)).as(branch).isNull();
      String file = "adr/%s-%s.md".formatted(proposal.group(1), proposal.group(2));
      assertThat(team.shared().run("diff", "--name-only", "main", branch).strip()).isEqualTo(file);
    }
    List<String> wanted = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      for (int record = 0; record < each; record++) {
        wanted.add("thought-%d-of-%d".formatted(record, person));
      }
    }
    assertThat(titles).containsExactlyInAnyOrderElementsOf(wanted);
    team.shared().assertSound();
  }

  private void assertNothingIsLeftToSettle(int records) {
    Set<String> numbers = new TreeSet<>();
    for (TempGit git : team.clones()) {
      git.run("fetch", "-q", "--prune", "origin");
      assertThat(parlance(git, "sync").err()).contains("No number here is given twice.");
      git.run("ls-tree", "--name-only", "HEAD", "adr/")
          .lines()
          .forEach(file -> assertThat(numbers.add(file.substring(4, 8))).as(file).isTrue());
      assertThat(git.status()).isEmpty();
      git.assertSound();
    }
    assertThat(numbers).hasSize(records);
  }
}
