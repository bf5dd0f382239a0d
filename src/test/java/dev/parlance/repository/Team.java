package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Main;
import dev.parlance.terminal.Parlance;
import dev.parlance.terminal.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A shared repository with one commit on main, and the people who each have a clone of it. */
final class Team {

  /** What a command printed and how it ended. */
  record Said(int code, String out, String err) {

    /** The one line of the result. */
    String line() {
      assertThat(code).as(toString()).isZero();
      return out.strip();
    }
  }

  private final Path folder;
  private final TempGit shared;
  private final List<TempGit> clones = new ArrayList<>();

  private Team(Path folder, TempGit shared) {
    this.folder = folder;
    this.shared = shared;
  }

  static Team in(Path folder) {
    TempGit seed = TempGit.withCommit(folder.resolve("seed"));
    Path bare = folder.resolve("served/team.git");
    seed.run("clone", "-q", "--bare", seed.directory().toString(), bare.toString());
    return new Team(folder, seed.in(bare));
  }

  /** The repository that all share. */
  TempGit shared() {
    return shared;
  }

  /** The directory that it lies in. */
  Path served() {
    return folder.resolve("served");
  }

  List<TempGit> clones() {
    return clones;
  }

  /** One more person, who reaches the shared repository at {@code address}. */
  TempGit join(String address) {
    TempGit git = TempGit.init(folder.resolve("clone" + clones.size()));
    git.run("remote", "add", "origin", address);
    return clone(git);
  }

  TempGit clone(TempGit git) {
    git.run("fetch", "-q", "origin");
    git.run("checkout", "-q", "-B", "main", "origin/main");
    clones.add(git);
    return git;
  }

  TempGit join() {
    return join(shared.directory().toString());
  }

  /** A person whose surroundings have to be prepared before the remote can be reached. */
  TempGit newcomer() {
    return TempGit.init(folder.resolve("clone" + clones.size()));
  }

  static Said parlance(TempGit git, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Streams streams = Streams.ofPipe(new ByteArrayInputStream(new byte[0]), out, err);
    int code = Parlance.run(List.of(words), git::surroundings, streams);
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The same by a process of its own. */
  static Said parlanceApart(TempGit git, String... words) throws Exception {
    Path err = Files.createTempFile(git.home(), "said", ".err");
    Process process =
        Scale.prepared(git, List.of(), Main.class, words).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), out, Files.readString(err));
  }

  /** A new record; answers its file. */
  static String record(TempGit git, String title) {
    return parlance(git, "new", title).line();
  }

  /** Has everybody do {@code task} at the same time. */
  void atOnce(Work task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clones.size());
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < clones.size(); i++) {
      int number = i;
      Callable<Boolean> work =
          () -> {
            task.of(clones.get(number), number);
            return true;
          };
      all.add(pool.submit(work));
    }
    try {
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  /** What one of several does. */
  @FunctionalInterface
  interface Work {
    void of(TempGit git, int number) throws Exception;
  }

  /** The files of records on the branches for review, one for each branch. */
  List<String> proposals() {
    return shared
        .run("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/adr/")
        .lines()
        .toList();
  }
}
