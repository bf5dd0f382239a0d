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
 *
 * @param last whether nothing but a refusal is left to be meant by a reason that is not known
 */
record PushAnswer(boolean landed, Set<String> taken, Map<String, String> reasons, boolean last) {

  /** What servers say to a ref that they will never take, rather than to one that is taken. */
  private static final List<String> FORBIDDEN =
      List.of("hidden", "hook declined", "prohibit", "protect", "not allow", "denied", "deny");

  /** What they say to a ref that somebody else moves, or to one that goes with such a one. */
  private static final List<String> OVERTAKEN =
      List.of(
          "stale info",
          "fetch first",
          "fast-forward",
          "already exists",
          "expected",
          "old value",
          "lock",
          "failed to update ref",
          "atomic",
          "transaction");

  /** To a push of no ref. */
  static final PushAnswer NOTHING = of(/* landed= */ true, Set.of(), Map.of());

  PushAnswer {
    taken = Set.copyOf(taken);
    reasons = Map.copyOf(reasons);
  }

  private static PushAnswer of(boolean landed, Set<String> taken, Map<String, String> reasons) {
    return new PushAnswer(landed, taken, reasons, /* last= */ false);
  }

  /** A push that did not reach the remote, or found no room there, is thrown as a problem. */
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
    boolean stored = reasons.values().stream().noneMatch(reason -> reason.contains("unpacker"));
    boolean reached = !reasons.isEmpty() || answer.says("--atomic");
    if (!answer.succeeded() && !(stored && reached)) {
      throw answer.unreached(remote);
    }
    return of(answer.succeeded(), taken, reasons);
  }

  /** To this push, which landed, and to the next one. */
  PushAnswer then(PushAnswer next) {
    Set<String> both = new LinkedHashSet<>(taken);
    both.addAll(next.taken);
    return of(next.landed, both, next.reasons);
  }

  /** The same where it was given before, and nothing has moved at the remote since. */
  PushAnswer forGood() {
    return new PushAnswer(landed, taken, reasons, /* last= */ true);
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
    return FORBIDDEN.stream().anyMatch(reason::contains)
        || (last && !reason.isEmpty() && OVERTAKEN.stream().noneMatch(reason::contains));
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
