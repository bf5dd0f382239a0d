package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a remote has said to a push: that it landed, or which refs it moved, and why not the others.
 */
record PushAnswer(boolean landed, Set<String> taken, Map<String, String> reasons) {

  /** What servers say to a ref that they will never take, rather than to one that is taken. */
  private static final List<String> FORBIDDEN =
      List.of("hidden", "hook declined", "prohibit", "protect", "not allow", "denied", "deny");

  /** To a push of no ref. */
  static final PushAnswer NOTHING = new PushAnswer(/* landed= */ true, Set.of(), Map.of());

  PushAnswer {
    taken = Set.copyOf(taken);
    reasons = Map.copyOf(reasons);
  }

  /** A push that did not reach the remote at all is thrown as a problem. */
  static PushAnswer of(GitAnswer answer, String remote) {
    Map<String, String> reasons = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String line : answer.text().lines().toList()) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 3) {
        String ref = parts[1].substring(parts[1].indexOf(':') + 1);
        if (parts[0].equals("!")) {
          reasons.put(ref, OneLine.of(parts[2]));
        } else {
          taken.add(ref);
        }
      }
    }
    if (!answer.succeeded() && reasons.isEmpty() && !answer.says("--atomic")) {
      throw answer.unreached(remote);
    }
    return new PushAnswer(answer.succeeded(), taken, reasons);
  }

  /** To this push, which landed, and to the next one. */
  PushAnswer then(PushAnswer next) {
    Set<String> both = new LinkedHashSet<>(taken);
    both.addAll(next.taken);
    return new PushAnswer(next.landed, both, next.reasons);
  }

  /**
   * Whether the remote has moved {@code ref}; some do that to one of two that are to go together.
   */
  boolean took(String ref) {
    return landed || taken.contains(ref);
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
