package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<ProposalBranch, Outgoing> pushed = new HashMap<>();
  private final Standoff standoff = new Standoff();
  private Published.Registration registration = Published.Registration.IN_REFS;

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
      if (registration == Published.Registration.IN_REFS && claims.hasRegisterBranch()) {
        registration = Published.Registration.ON_BRANCH;
      }
      requireCommitted(claims, branch);
      if (yields(claims, branch)) {
        branch = renumbered(claims, branch);
      } else {
        Outgoing outgoing = Outgoing.of(claims, branch);
        if (outgoing.merged() || landed(claims, branch, outgoing)) {
          return published(claims, branch, pushed.getOrDefault(branch, outgoing));
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
    if (!steps.isEmpty()) {
      String proposal =
          Outgoing.replayed(claims, claims.git().commit(claims.base()), claims.base(), steps);
      List<RefMove> moves = reservation(claims, branch, free, proposal);
      PushAnswer answer =
          moves.isEmpty() ? PushAnswer.NOTHING : standoff.judged(moves, remote.push(moves));
      if (answer.landed()) {
        remote.remember(moves);
      } else {
        moves.stream().filter(move -> answer.forbids(move.ref())).forEach(this::refused);
        return branch;
      }
    }
    claims
        .pushedAs(branch)
        .ifPresent(left -> say.accept(new LeftBranch(remote.name(), left).said()));
    return ProposalBranch.of(renumber.apply(branch.path(), free));
  }

  private int free(Claims claims) {
    Set<String> names = TakenNames.inWorkTree(directory);
    names.addAll(claims.head().keySet());
    for (String ref : claims.refs()) {
      names.addAll(claims.files(ref).keySet());
      names.addAll(Reservation.nameFor(ref));
    }
    return Numbering.after(names);
  }

  private boolean landed(Claims claims, ProposalBranch branch, Outgoing outgoing) {
    List<RefMove> reservations = reservations(claims, branch, outgoing);
    List<RefMove> moves = new ArrayList<>(reservations);
    if (!outgoing.nothing()) {
      moves.add(new RefMove(branch.ref(), outgoing.from(), outgoing.commit()));
    }
    PushAnswer answer = sent(claims, moves);
    remote.remember(moves.stream().filter(move -> answer.took(move.ref())).toList());
    if (answer.took(branch.ref())) {
      pushed.putIfAbsent(branch, outgoing);
    }
    if (reservations.stream().anyMatch(move -> answer.forbids(move.ref()))) {
      refused(reservations.get(0));
    } else if (answer.forbids(branch.ref())) {
      throw answer.refused(branch.ref(), remote.name());
    }
    return answer.landed();
  }

  /**
   * In turn where it is not known that the remote gives numbers away: a server that hides one ref
   * of a push moves the others, and a proposal would stand there under a number of somebody else.
   */
  private PushAnswer sent(Claims claims, List<RefMove> moves) {
    boolean gives =
        switch (registration) {
          case IN_REFS -> claims.hasReservations();
          case ON_BRANCH -> claims.hasRegisterBranch();
          case NOWHERE -> true;
        };
    if (moves.isEmpty()) {
      return PushAnswer.NOTHING;
    }
    return standoff.judged(moves, gives ? remote.push(moves) : remote.pushInTurn(moves));
  }

  /**
   * Of the record's own number, where that is to be given away still. A branch that stands there
   * while no number is given away was refused that when it was made.
   */
  private List<RefMove> reservations(Claims claims, ProposalBranch branch, Outgoing outgoing) {
    boolean refused =
        !outgoing.from().isEmpty() && !claims.hasReservations() && !claims.hasRegisterBranch();
    if (branch.number().isEmpty() || refused) {
      registration = Published.Registration.NOWHERE;
      return List.of();
    }
    int number = branch.number().getAsInt();
    String proposal = outgoing.nothing() ? outgoing.from() : outgoing.commit();
    return claims.isReserved(number) ? List.of() : reservation(claims, branch, number, proposal);
  }

  /** What has the remote give {@code number} away; nothing where it does not do that. */
  private List<RefMove> reservation(
      Claims claims, ProposalBranch branch, int number, String proposal) {
    String name = new RecordNumber(number, 4).label() + Numbering.words(branch.path());
    return switch (registration) {
      case IN_REFS -> List.of(RefMove.creating(Reservation.atRemote(number), proposal));
      case ON_BRANCH ->
          List.of(
              RegisterBranch.giving(
                  claims, name, Objects.requireNonNull(claims.head().get(branch.fileName()))));
      case NOWHERE -> List.of();
    };
  }

  /** Goes on with the next best way. */
  private void refused(RefMove reservation) {
    boolean refs = registration == Published.Registration.IN_REFS;
    registration = refs ? Published.Registration.ON_BRANCH : Published.Registration.NOWHERE;
    say.accept(
        refs
            ? "%s takes no refs such as %s; the branch %s there is to give the numbers away."
                .formatted(remote.name(), reservation.ref(), RegisterBranch.NAME)
            : "%s takes no branch %s either: numbers are settled when they clash."
                .formatted(remote.name(), RegisterBranch.NAME));
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
