package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a remote has said to a push: that it landed, or why each ref was not moved. */
record PushAnswer(boolean landed, Map<String, String> reasons) {

  /** What servers say to a ref that they will never take, rather than to one that is taken. */
  private static final List<String> FORBIDDEN =
      List.of("hidden", "hook declined", "prohibit", "protect", "not allow", "denied", "deny");

  PushAnswer {
    reasons = Map.copyOf(reasons);
  }

  /** A push that did not reach the remote at all is thrown as a problem. */
  static PushAnswer of(GitAnswer answer, String remote) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : answer.text().lines().toList()) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3 && parts[0].equals("!")) {
        reasons.put(parts[1].substring(parts[1].indexOf(':') + 1), OneLine.of(parts[2]));
      }
    }
    if (!answer.succeeded() && reasons.isEmpty() && !answer.says("--atomic")) {
      throw answer.unreached(remote);
    }
    return new PushAnswer(answer.succeeded(), reasons);
  }

  /** Whether the remote will not have {@code ref}, whatever it is moved to. */
  boolean forbids(String ref) {
    String reason = reasons.getOrDefault(ref, "").toLowerCase(Locale.ROOT);
    return FORBIDDEN.stream().anyMatch(reason::contains);
  }

  Problem refused(String ref, String remote) {
    return new Problem(
        ExitCode.GIT,
        "The remote %s refuses %s: %s."
            .formatted(
                remote, ref, WebAddress.withoutSecrets(reasons.getOrDefault(ref, "no reason"))),
        "Ask whoever looks after it to let you push branches whose names begin with %s."
            .formatted(ProposalBranch.FOLDER));
  }

  /** Whether the remote cannot move several refs at once. */
  boolean atomicRefused() {
    return !landed && reasons.isEmpty();
  }
}
