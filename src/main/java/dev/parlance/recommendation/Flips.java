package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice.Flip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The re-answers that lead elsewhere, one per other outcome, ranked: what is not known first, then
 * neighbouring answers, what the component is at last.
 */
final class Flips {

  private static final int MOST = 3;

  private final Guide guide;
  private final Recommender recommender;
  private final List<Situation> situations;
  private final Outcome outcome;

  /** The nearest re-answer to each other outcome, in the order in which they were found. */
  private final Map<Outcome, Candidate> candidates = new LinkedHashMap<>();

  /** How likely a re-answer is. */
  private enum Rank {
    UNKNOWN,
    NEIGHBOUR,
    IDENTITY
  }

  private record Candidate(Rank rank, int distance, Flip flip) {

    boolean isAsNearAs(Rank otherRank, int otherDistance) {
      int order = rank.compareTo(otherRank);
      return order < 0 || (order == 0 && distance <= otherDistance);
    }
  }

  Flips(Guide guide, Recommender recommender, List<Situation> situations, Outcome outcome) {
    this.guide = guide;
    this.recommender = recommender;
    this.situations = situations;
    this.outcome = outcome;
  }

  List<Flip> best() {
    if (situations.size() == 1) {
      Situation situation = situations.get(0);
      situation.open.forEach(question -> resolve(situation, question));
      resolveTogether(situation);
      if (outcome.status() != Status.INCOMPLETE) {
        reanswer(situation);
      }
    }
    if (candidates.isEmpty()) {
      otherBranches();
    }
    return ranked();
  }

  /** One answer changed, or two where no single one leads elsewhere. */
  private void reanswer(Situation situation) {
    List<Integer> known =
        IntStream.range(0, situation.table.questions.size())
            .filter(question -> !situation.open.contains(question))
            .boxed()
            .toList();
    known.forEach(question -> reanswer(situation, List.of(question)));
    if (candidates.isEmpty()) {
      for (int one : known) {
        known.stream()
            .filter(other -> other > one)
            .forEach(other -> reanswer(situation, List.of(one, other)));
      }
    }
  }

  private List<Flip> ranked() {
    List<Candidate> ranked = new ArrayList<>(candidates.values());
    ranked.sort(this::nearerFirst);
    boolean only = !ranked.isEmpty() && ranked.get(0).rank == Rank.IDENTITY;
    return ranked.stream().map(Candidate::flip).limit(only ? 1 : MOST).toList();
  }

  private int nearerFirst(Candidate one, Candidate other) {
    if (one.rank != other.rank) {
      return one.rank.compareTo(other.rank);
    }
    boolean settles = settles(one.flip);
    if (settles != settles(other.flip)) {
      return settles ? -1 : 1;
    }
    boolean role = changesNothingButTheRole(one.flip);
    if (role != changesNothingButTheRole(other.flip)) {
      return role ? 1 : -1;
    }
    int status = one.flip.outcome().status().compareTo(other.flip.outcome().status());
    return status == 0 ? Integer.compare(one.distance, other.distance) : status;
  }

  /**
   * Where several languages are left, an answer that chooses among them is what people look for.
   */
  private boolean settles(Flip flip) {
    return outcome.languages().size() > 1
        && flip.outcome().languages().size() < outcome.languages().size()
        && !flip.outcome().languages().isEmpty()
        && outcome.languages().containsAll(flip.outcome().languages());
  }

  private boolean changesNothingButTheRole(Flip flip) {
    return flip.outcome().languages().equals(outcome.languages());
  }

  /** One don't-know answered, where that alone settles the outcome. */
  private void resolve(Situation situation, int question) {
    OutcomeTable table = situation.table;
    List<Integer> others = situation.open.stream().filter(each -> each != question).toList();
    table.complete(
        situation.sheet,
        List.of(question),
        sheet -> {
          if (table.isSettled(sheet, others)) {
            add(
                Rank.UNKNOWN,
                1,
                () -> change(situation, sheet, List.of(question)),
                situation,
                sheet);
          }
        });
  }

  /** All don't-knows answered, for the outcomes that no single one settles. */
  private void resolveTogether(Situation situation) {
    List<Integer> separating =
        situation.open.stream()
            .filter(each -> situation.table.matters(each, situation.sheet, situation.open))
            .toList();
    if (separating.size() > 1) {
      situation.table.complete(
          situation.sheet,
          separating,
          sheet ->
              add(
                  Rank.UNKNOWN,
                  separating.size(),
                  () -> change(situation, sheet, separating),
                  situation,
                  sheet));
    }
  }

  private void reanswer(Situation situation, List<Integer> questions) {
    OutcomeTable table = situation.table;
    table.complete(
        situation.sheet,
        questions,
        sheet -> {
          if (sheet != situation.sheet) {
            int distance =
                questions.stream().mapToInt(each -> distance(situation, each, sheet)).sum();
            add(
                Rank.NEIGHBOUR,
                distance,
                () -> change(situation, sheet, questions),
                situation,
                sheet);
          }
        });
  }

  /**
   * Options taken back or added; what was never answered is a little further away. The main
   * constraint is nearest where it can settle a conflict, for that is what it is asked for.
   */
  private int distance(Situation situation, int question, int sheet) {
    OutcomeTable table = situation.table;
    boolean settles = situation.id(question).equals(guide.concernQuestion());
    if (settles && outcome.status() == Status.CONFLICT) {
      return 0;
    }
    int from = table.digit(situation.sheet, question);
    int to = table.digit(sheet, question);
    boolean said = situation.answers.to(situation.id(question)).isPresent();
    int steps = table.questions.get(question).many() ? Integer.bitCount(from ^ to) : 1;
    return from == to ? 0 : 2 * steps + (said ? 0 : 1);
  }

  private void otherBranches() {
    Answers answers = situations.get(0).answers;
    Question kind = guide.question(guide.branchQuestion());
    for (Option option : kind.choices()) {
      Answers other = answers.with(kind.id(), Answer.of(option.id()));
      Situation elsewhere = Situation.ofUnknowns(recommender.table(option.id()), other);
      boolean speaks = elsewhere.verdicts().stream().allMatch(each -> each.languages() != 0);
      if (speaks && elsewhere.verdicts().size() == 1) {
        Rank rank = answers.isDoNotKnow(kind.id()) ? Rank.UNKNOWN : Rank.IDENTITY;
        add(rank, 1, () -> Map.of(kind.id(), List.of(option.id())), elsewhere, elsewhere.sheet);
      }
    }
  }

  private Map<String, List<String>> change(
      Situation situation, int sheet, List<Integer> questions) {
    Map<String, List<String>> change = new LinkedHashMap<>();
    for (int position : questions) {
      String id = situation.id(position);
      change.put(
          id,
          situation
              .table
              .questions
              .get(position)
              .nearest(situation.table.digit(sheet, position), situation.answers.options(id)));
    }
    return change;
  }

  private void add(
      Rank rank,
      int distance,
      Supplier<Map<String, List<String>>> change,
      Situation where,
      int sheet) {
    Outcome there = where.table.branch.outcome(where.table.verdict(sheet));
    Candidate known = candidates.get(there);
    if (there.equals(outcome) || (known != null && known.isAsNearAs(rank, distance))) {
      return;
    }
    candidates.remove(there); // what is nearer was found later
    candidates.put(there, new Candidate(rank, distance, new Flip(change.get(), there)));
  }
}
