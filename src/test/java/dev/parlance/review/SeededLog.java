package dev.parlance.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.Surroundings;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.WorkTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A log in a real repository, for faults to be put into. */
final class SeededLog {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Path DECISION = Path.of("adr/0002-java-and-spring-shell-for-parlance.md");

  private final Path top;
  private CheckSettings settings = CheckSettings.USUAL;

  /** An empty one in a new repository, or the one that is there. */
  SeededLog(Path folder) {
    this.top = folder;
    if (!Files.exists(folder.resolve(".git"))) {
      git("init", "-q", "-b", "main");
    }
    git("config", "user.name", "Ada Lovelace");
    git("config", "user.email", "ada@example.org");
  }

  /** A log in which nothing is wrong, committed. */
  static SeededLog clean(Path folder) {
    return new SeededLog(folder)
        .write("adr/0001-first.md", nygard("1. First", "Accepted"))
        .write("adr/0002-second.md", madr("Second", "accepted"))
        .commit("two records");
  }

  static String nygard(String title, String status) {
    return "# %s\n\nDate: 2026-11-20\n\n## Status\n\n%s\n\n## Context\n\nIt rains.\n\n## Decision\n\nWe stay in.\n"
        .formatted(title, status);
  }

  static String madr(String title, String status) {
    return "---\nstatus: %s\ndate: 2026-11-20\n---\n\n# %s\n\n## Context and Problem Statement\n\nIt rains.\n\n## Decision Outcome\n\nWe stay in.\n"
        .formatted(status, title);
  }

  /** A record of Parlance's own on a language, whose paths match a file. */
  SeededLog decision(String file) {
    return write("src/main/java/A.java", "").write(file, decisionText());
  }

  static String decisionText() {
    try {
      return Files.readString(DECISION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SeededLog write(String path, String text) {
    try {
      Files.createDirectories(top.resolve(path).getParent());
      Files.writeString(top.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words that have to be there. */
  SeededLog edit(String path, String before, String after) {
    String text = text(path);
    assertThat(text).contains(before);
    return write(path, text.replace(before, after));
  }

  SeededLog link(String path, String target) {
    try {
      Files.createSymbolicLink(top.resolve(path), Path.of(target));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SeededLog commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
    return this;
  }

  SeededLog with(CheckSettings other) {
    settings = other;
    return this;
  }

  String text(String path) {
    try {
      return Files.readString(top.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What git prints; it must succeed. */
  String git(String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(top.toFile()).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(environment());
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  WorkTree tree() {
    return WorkTree.open(new Surroundings(top, environment(), Clock.systemUTC()));
  }

  Docket docket() {
    WorkTree tree = tree();
    return Docket.of(tree, RecordDirectory.find(tree), TODAY, settings);
  }

  Examination examination(Check... more) {
    List<Check> checks = new ArrayList<>(Checks.all());
    checks.addAll(List.of(more));
    return Examination.of(docket(), checks);
  }

  /** Everything that is found, such as {@code ADR010 adr/0002-b.md:1}. */
  List<String> found(Check... more) {
    return places(examination(more).observations());
  }

  static List<String> places(List<Observation> observations) {
    return observations.stream()
        .map(each -> "%s %s:%d".formatted(each.rule().code(), each.file(), each.line()))
        .toList();
  }

  private Map<String, String> environment() {
    return Map.of(
        "HOME", top.resolve("..").normalize().toString(),
        "PATH", System.getenv("PATH"),
        "GIT_CONFIG_GLOBAL", "/dev/null",
        "GIT_CONFIG_NOSYSTEM", "1",
        "GIT_AUTHOR_DATE", "2026-11-20T10:00:00Z",
        "GIT_COMMITTER_DATE", "2026-11-20T10:00:00Z");
  }
}
