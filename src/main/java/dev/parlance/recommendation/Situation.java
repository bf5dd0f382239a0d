package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.QuestionClasses;
import dev.parlance.interview.Answers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A set of answers in one branch, seen in its table: the sheet, and which of its questions are
 * open, so that their answers are explored.
 */
final class Situation {

  final OutcomeTable table;
  final Answers answers;
  final int sheet;
  final List<Integer> open;

  private Situation(OutcomeTable table, Answers answers, Predicate<String> isOpen) {
    this.table = table;
    this.answers = answers;
    this.sheet = table.sheet(answers);
    this.open = positions(table, isOpen);
  }

  /** Explores what is answered with don't-know; a question left out means "none of these". */
  static Situation ofUnknowns(OutcomeTable table, Answers answers) {
    return new Situation(table, answers, answers::isDoNotKnow);
  }

  /** Explores what is answered with don't-know, and every question that applies and is left out. */
  static Situation ofGaps(OutcomeTable table, Answers answers, Guide guide) {
    return new Situation(
        table,
        answers,
        question ->
            answers.isDoNotKnow(question)
                || (answers.to(question).isEmpty()
                    && guide.question(question).when().holds(answers::has)));
  }

  /** Every verdict that is still possible. */
  Set<Verdict> verdicts() {
    Set<Verdict> verdicts = new LinkedHashSet<>();
    table.complete(sheet, open, each -> verdicts.add(table.verdict(each)));
    return verdicts;
  }

  /** The open questions that separate the possible verdicts, in the guide's order. */
  List<String> separating() {
    return open.stream().filter(q -> table.matters(q, sheet, open)).map(this::id).toList();
  }

  /** Whether an answer to this question alone can lead elsewhere, whatever is open. */
  boolean matters(String question) {
    return positions(table, question::equals).stream()
        .anyMatch(position -> table.matters(position, sheet, open));
  }

  /** The fewest of the answers, by position, that fix the verdict whatever the others are. */
  List<Integer> sufficient() {
    List<Integer> free = new ArrayList<>(open);
    List<Integer> dropped = new ArrayList<>();
    List<Integer> kept = positions(table, question -> true);
    kept.removeAll(open);
    for (int question : leastTellingFirst(kept)) {
      free.add(question);
      if (table.isSettled(sheet, free)) {
        dropped.add(question);
      } else {
        free.remove(Integer.valueOf(question));
      }
    }
    kept.removeAll(dropped);
    return kept;
  }

  private List<Integer> leastTellingFirst(List<Integer> questions) {
    List<Integer> order = new ArrayList<>(questions);
    order.sort(
        (one, other) -> {
          boolean said = !answers.options(id(one)).isEmpty();
          boolean otherSaid = !answers.options(id(other)).isEmpty();
          return said == otherSaid ? other - one : said ? 1 : -1;
        });
    return order;
  }

  String id(int position) {
    return table.questions.get(position).question();
  }

  private static List<Integer> positions(OutcomeTable table, Predicate<String> isWanted) {
    List<QuestionClasses> questions = table.questions;
    return new ArrayList<>(
        IntStream.range(0, questions.size())
            .filter(position -> isWanted.test(questions.get(position).question()))
            .boxed()
            .toList());
  }
}
