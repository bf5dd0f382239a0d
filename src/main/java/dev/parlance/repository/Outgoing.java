package dev.parlance.repository;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a remote has not got yet of a proposal, as commits on what it has.
 *
 * @param from where the branch is at the remote; empty where it is not there
 * @param commit where it should be; empty where nothing is to be done
 * @param merged whether it is the main branch that has everything
 */
record Outgoing(String from, String commit, boolean merged) {

  /** The commits are written; no ref knows of them. */
  static Outgoing of(Claims claims, ProposalBranch branch) {
    String name = branch.fileName();
    String blob = claims.head().get(name);
    if (Objects.equals(claims.baseFiles().get(name), blob)) {
      return new Outgoing("", "", /* merged= */ true);
    }
    String tracking = claims.remote().tracking(branch.name());
    String tip = claims.git().commit(tracking);
    List<RecordCommit> steps = claims.commits().of(branch.path());
    if (tip.isEmpty()) {
      String base = claims.git().commit(claims.base());
      return new Outgoing("", replayed(claims, base, claims.base(), steps), /* merged= */ false);
    }
    String there = claims.files(tracking).get(name);
    if (Objects.equals(there, blob)) {
      return new Outgoing(tip, "", /* merged= */ false);
    }
    List<RecordCommit> missing = missing(claims, tracking, branch, there, steps);
    return new Outgoing(tip, replayed(claims, tip, tracking, missing), /* merged= */ false);
  }

  /** The steps after the last one that the branch has; in one, where it was merged meanwhile. */
  private static List<RecordCommit> missing(
      Claims claims,
      String tracking,
      ProposalBranch branch,
      @Nullable String there,
      List<RecordCommit> steps) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (Objects.equals(steps.get(i).after(), there)) {
        return steps.subList(i + 1, steps.size());
      }
    }
    if (!steps.isEmpty() && Objects.equals(steps.get(0).before(), there)) {
      return steps;
    }
    if (steps.isEmpty() || !claims.git().reached(tracking, "HEAD")) {
      throw ProposalBranch.otherText(branch.path(), tracking);
    }
    RecordCommit last = steps.get(steps.size() - 1);
    return List.of(last.from(there, Objects.requireNonNull(claims.head().get(branch.fileName()))));
  }

  static String replayed(Claims claims, String onto, String target, List<RecordCommit> steps) {
    Transplant transplant = new Transplant(claims.git());
    Reading reading = new GitReading(claims.git());
    String parent = onto;
    for (RecordCommit step : steps) {
      var there = reading.files(parent, claims.directory().path());
      parent = transplant.onto(parent, step, step.onto(there, target));
    }
    return parent;
  }

  boolean nothing() {
    return commit.isEmpty();
  }
}
