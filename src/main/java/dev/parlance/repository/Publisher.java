package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Puts records up for review at a remote, each on a branch of its own and under a number that
 * nobody else has there. What others push at the same time is fetched, and it is tried again.
 */
public final class Publisher {

  private static final int MOST_TRIES = 40;

  private final Remote remote;
  private final RecordDirectory directory;
  private final BiFunction<String, Integer, String> renumber;
  private final Consumer<String> say;
  private Published.Registration registration = Published.Registration.RESERVED;

  /** {@code renumber} commits another number for the file it is given, and says the new file. */
  public Publisher(
      Remote remote,
      RecordDirectory directory,
      BiFunction<String, Integer, String> renumber,
      Consumer<String> say) {
    this.remote = remote;
    this.directory = directory;
    this.renumber = renumber;
    this.say = say;
  }

  /** Puts up the record at {@code path}, as it is committed. */
  public Published publish(String path) {
    ProposalBranch branch = ProposalBranch.of(path);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      remote.fetch();
      Claims claims = Claims.now(remote, directory);
      requireCommitted(claims, branch);
      if (yields(claims, branch)) {
        branch = renumbered(claims, branch);
      } else {
        Outgoing outgoing = Outgoing.of(claims, branch);
        if (outgoing.nothing() || landed(claims, branch, outgoing)) {
          return published(claims, branch, outgoing);
        }
      }
    }
    throw new Problem(
        ExitCode.GIT,
        "Others push to %s all the time: %d tries came too late."
            .formatted(remote.name(), MOST_TRIES),
        "Run the command again in a while.");
  }

  private static void requireCommitted(Claims claims, ProposalBranch branch) {
    if (!claims.head().containsKey(branch.fileName())) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is not committed, and only what is committed is pushed.".formatted(branch.path()),
          "Commit it first: git add %1$s && git commit %1$s".formatted(branch.path()));
    }
  }

  private static boolean yields(Claims claims, ProposalBranch branch) {
    return Clashes.in(claims).stream()
        .anyMatch(
            clash -> clash.file().equals(branch.path()) && clash.verdict() == Clash.Verdict.YIELDS);
  }

  /** Has another number given away by the remote before anything is changed here. */
  private ProposalBranch renumbered(Claims claims, ProposalBranch branch) {
    List<RecordCommit> steps = claims.commits().of(branch.path());
    int free = free(claims);
    if (registration == Published.Registration.RESERVED && !steps.isEmpty()) {
      String proposal =
          Outgoing.replayed(claims, claims.git().commit(claims.base()), claims.base(), steps);
      RefMove move = RefMove.creating(Reservation.atRemote(free), proposal);
      PushAnswer answer = remote.push(List.of(move));
      if (answer.landed()) {
        remote.remember(List.of(move));
      } else if (answer.forbids(move.ref())) {
        notReserved();
      } else {
        return branch;
      }
    }
    claims
        .pushedAs(branch)
        .ifPresent(
            left ->
                say.accept(
                    "The branch %s is left over: git push %s --delete %1$s"
                        .formatted(left, remote.name())));
    return ProposalBranch.of(renumber.apply(branch.path(), free));
  }

  private int free(Claims claims) {
    Set<String> names = TakenNames.inWorkTree(directory);
    names.addAll(claims.head().keySet());
    for (String ref : claims.refs()) {
      names.addAll(claims.files(ref).keySet());
      names.addAll(Reservation.nameFor(ref));
    }
    return Numbering.after(names).value();
  }

  private boolean landed(Claims claims, ProposalBranch branch, Outgoing outgoing) {
    RefMove proposal = new RefMove(branch.ref(), outgoing.from(), outgoing.commit());
    RefMove reservation =
        RefMove.creating(Reservation.atRemote(branch.number()), outgoing.commit());
    List<RefMove> moves = new ArrayList<>(List.of(proposal));
    if (registration == Published.Registration.RESERVED && !claims.isReserved(branch.number())) {
      moves.add(0, reservation);
    }
    PushAnswer answer = remote.push(moves);
    if (answer.landed()) {
      remote.remember(moves);
    } else if (answer.forbids(reservation.ref())) {
      notReserved();
    } else if (answer.forbids(proposal.ref())) {
      throw answer.refused(proposal.ref(), remote.name());
    }
    return answer.landed();
  }

  private void notReserved() {
    registration = Published.Registration.NOT_RESERVED;
    say.accept(
        "%s takes no register of numbers (refs/adr/ids): numbers are settled when they clash."
            .formatted(remote.name()));
  }

  private Published published(Claims claims, ProposalBranch branch, Outgoing outgoing) {
    Published.Outcome outcome =
        outgoing.merged()
            ? Published.Outcome.MERGED
            : outgoing.nothing()
                ? Published.Outcome.UNCHANGED
                : outgoing.from().isEmpty() ? Published.Outcome.MADE : Published.Outcome.UPDATED;
    WebAddress address = remote.address();
    return new Published(
        outcome,
        registration,
        branch.path(),
        remote.name(),
        address.shown(),
        branch.name(),
        claims.base().replaceFirst("^refs/remotes/", ""),
        address.review(branch.name()).orElse(""));
  }
}
