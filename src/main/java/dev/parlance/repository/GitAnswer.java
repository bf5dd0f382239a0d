package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a run of git came to: its exit code, its output, and what it said beside it. */
final class GitAnswer {

  private static final int LONGEST_COMPLAINT = 300;

  private final String command;
  private final int code;
  private final byte[] out;
  private final String said;

  GitAnswer(String command, int code, byte[] out, String said) {
    this.command = command;
    this.code = code;
    this.out = out;
    this.said = said;
  }

  boolean succeeded() {
    return code == 0;
  }

  /** This answer, if git succeeded. */
  GitAnswer orProblem() {
    if (!succeeded()) {
      throw problem();
    }
    return this;
  }

  Problem problem() {
    return new Problem(
        ExitCode.GIT,
        "'git %s' failed: %s.".formatted(command, complaint()),
        "Run 'git status' to see what git says about the repository; nothing was committed.");
  }

  /** This answer, if the remote was reached. */
  GitAnswer orUnreached(String remote) {
    if (!succeeded()) {
      throw unreached(remote);
    }
    return this;
  }

  Problem unreached(String remote) {
    return new Problem(
        ExitCode.GIT,
        "'git %s' failed at the remote %s: %s."
            .formatted(command, remote, WebAddress.withoutSecrets(wholeComplaint())),
        "See that 'git fetch %s' works; nothing was changed at the remote.".formatted(remote));
  }

  byte[] bytes() {
    return out;
  }

  String text() {
    return new String(out, StandardCharsets.UTF_8);
  }

  /** The output without the line end that closes it. */
  String line() {
    return text().replaceFirst("\\R\\z", "");
  }

  /** The parts of an output that are each closed by a NUL. */
  List<String> parts() {
    String text = text();
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\0"));
  }

  boolean says(String words) {
    return said.contains(words);
  }

  /** What the transport says comes before git's own reason, which is often only that it failed. */
  private String wholeComplaint() {
    String first =
        said.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("remote:"))
            .findFirst()
            .map(line -> OneLine.of(line).replaceFirst("^(fatal|error): ", ""))
            .orElse("");
    String own = complaint();
    boolean same = first.isEmpty() || first.replaceFirst("\\.$", "").equals(own);
    return same ? own : "%s; %s".formatted(first.replaceFirst("\\.$", ""), own);
  }

  /** Git's own reason as the inside of one sentence. */
  String complaint() {
    List<String> lines = said.lines().toList();
    int reasoned = 0;
    while (reasoned < lines.size() && !lines.get(reasoned).matches("(fatal|error):.*")) {
      reasoned++;
    }
    int at = reasoned < lines.size() ? reasoned : 0;
    String reason = lines.isEmpty() ? "it gave no reason" : lines.get(at);
    if (reason.endsWith(":") && at + 1 < lines.size()) {
      reason += " " + lines.get(at + 1);
    }
    String line = OneLine.of(reason.replaceFirst("^(fatal|error):", "")).replaceFirst("\\.$", "");
    return line.length() <= LONGEST_COMPLAINT ? line : line.substring(0, LONGEST_COMPLAINT) + "…";
  }
}
