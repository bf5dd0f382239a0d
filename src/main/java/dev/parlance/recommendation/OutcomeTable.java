package dev.parlance.recommendation;

import dev.parlance.guide.Atom;
import dev.parlance.guide.QuestionClasses;
import dev.parlance.interview.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The verdict of every class of answer sheets of one branch, each computed when it is first asked
 * for. A sheet is a number: one digit per question, the digit being the class of its answer.
 */
final class OutcomeTable {

  final Branch branch;
  final List<QuestionClasses> questions;
  private final int[] weights;
  private final Verdict[] verdicts;

  OutcomeTable(Branch branch) {
    this.branch = branch;
    this.questions = branch.classes.questions();
    this.weights = new int[questions.size()];
    this.verdicts = new Verdict[branch.classes.size()];
    int weight = 1;
    for (int q = 0; q < weights.length; q++) {
      weights[q] = weight;
      weight *= questions.get(q).size();
    }
  }

  int size() {
    return verdicts.length;
  }

  /** The sheet that these answers are in; open and unknown ones count as "no option applies". */
  int sheet(Answers answers) {
    int sheet = 0;
    for (int q = 0; q < weights.length; q++) {
      QuestionClasses question = questions.get(q);
      sheet += weights[q] * question.number(answers.options(question.question()));
    }
    return sheet;
  }

  int digit(int sheet, int question) {
    return sheet / weights[question] % questions.get(question).size();
  }

  int with(int sheet, int question, int digit) {
    return sheet + (digit - digit(sheet, question)) * weights[question];
  }

  /** Tells {@code each} of the sheet with every combination of answers to these questions. */
  void complete(int sheet, List<Integer> open, IntConsumer each) {
    every(
        sheet,
        open,
        one -> {
          each.accept(one);
          return true;
        });
  }

  /** Whether that holds of the sheet with every such combination; the first that fails ends it. */
  boolean every(int sheet, List<Integer> open, IntPredicate holds) {
    if (open.isEmpty()) {
      return holds.test(sheet);
    }
    int question = open.get(0);
    List<Integer> others = open.subList(1, open.size());
    QuestionClasses classes = questions.get(question);
    for (int digit = classes.first(); digit < classes.size(); digit++) {
      if (!every(with(sheet, question, digit), others, holds)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the verdict is the same, whatever is answered to these questions. */
  boolean isSettled(int sheet, List<Integer> open) {
    List<Verdict> first = new ArrayList<>(1);
    return every(
        sheet,
        open,
        each -> {
          Verdict verdict = verdict(each);
          if (first.isEmpty()) {
            first.add(verdict);
          }
          return verdict.equals(first.get(0));
        });
  }

  Verdict verdict(int sheet) {
    Verdict known = verdicts[sheet];
    if (known == null) {
      known = Evaluation.of(branch, facts(sheet), Trace.OFF);
      verdicts[sheet] = known;
    }
    return known;
  }

  /** Whether some answer to this question leads to another verdict, on one of these sheets. */
  boolean matters(int question, int sheet, List<Integer> open) {
    List<Integer> others = open.stream().filter(each -> each != question).toList();
    return !every(sheet, others, each -> isSettled(each, List.of(question)));
  }

  /** The bits of the answers that stand for a sheet. */
  long facts(int sheet) {
    long facts = 0;
    for (int q = 0; q < weights.length; q++) {
      QuestionClasses question = questions.get(q);
      facts |= branch.bits(question.question(), question.representative(digit(sheet, q)));
    }
    return facts;
  }

  /** Options that stand for a class, with these rather than their like. */
  static List<String> representative(QuestionClasses question, int digit, Set<Atom> wanted) {
    List<String> options = question.representative(digit);
    if (wanted.isEmpty()) {
      return options;
    }
    return options.stream()
        .map(
            option ->
                question.groups().stream()
                    .filter(group -> group.contains(option))
                    .flatMap(List::stream)
                    .filter(like -> wanted.contains(new Atom(question.question(), like)))
                    .findFirst()
                    .orElse(option))
        .toList();
  }
}
