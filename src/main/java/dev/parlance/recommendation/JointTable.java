package dev.parlance.recommendation;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.guide.QuestionClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The answer sheets of one branch that two guides both understand, up to what either of them can
 * tell apart.
 */
final class JointTable {

  private static final int MOST = 1 << 20;

  private final OutcomeTable before;
  private final OutcomeTable after;
  private final List<QuestionClasses> questions = new ArrayList<>();

  JointTable(Guide old, Guide changed, String branch) {
    before = new OutcomeTable(new Branch(old, branch));
    after = new OutcomeTable(new Branch(changed, branch));
    Set<String> ids = new LinkedHashSet<>();
    before.questions.forEach(each -> ids.add(each.question()));
    after.questions.forEach(each -> ids.add(each.question()));
    ids.retainAll(old.questionIds());
    ids.retainAll(changed.questionIds());
    ids.forEach(id -> questions.add(joint(old.question(id), changed.question(id))));
    if (questions.stream().mapToDouble(QuestionClasses::size).reduce(1, (a, b) -> a * b) > MOST) {
      throw new Problem(
          ExitCode.USAGE,
          "The two guides together tell more than %d classes of answers apart where it is '%s'."
              .formatted(MOST, branch),
          "Compare them in smaller steps.");
    }
  }

  int size() {
    return questions.stream().mapToInt(QuestionClasses::size).reduce(1, (a, b) -> a * b);
  }

  Outcome before(int sheet) {
    return outcome(before, sheet);
  }

  Outcome after(int sheet) {
    return outcome(after, sheet);
  }

  /** How many options the answers of a sheet hold. */
  int weight(int sheet) {
    return answers(sheet).values().stream().mapToInt(List::size).sum();
  }

  /** The fewest answers that are in a sheet; what is left out says that no option applies. */
  Map<String, List<String>> answers(int sheet) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    int rest = sheet;
    for (QuestionClasses question : questions) {
      List<String> options = question.representative(rest % question.size());
      rest /= question.size();
      if (!options.isEmpty()) {
        answers.put(question.question(), options);
      }
    }
    return answers;
  }

  private Outcome outcome(OutcomeTable table, int sheet) {
    int own = 0;
    int rest = sheet;
    for (QuestionClasses question : questions) {
      List<String> options = question.representative(rest % question.size());
      rest /= question.size();
      for (int q = 0; q < table.questions.size(); q++) {
        QuestionClasses classes = table.questions.get(q);
        if (classes.question().equals(question.question())) {
          own = table.with(own, q, classes.number(options));
        }
      }
    }
    return table.branch.outcome(table.verdict(own));
  }

  private QuestionClasses joint(Question old, Question changed) {
    Map<List<Integer>, List<String>> groups = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (String option : old.choices().stream().map(Option::id).toList()) {
      List<Integer> told = List.of(group(before, old, option), group(after, old, option));
      if (!changed.optionIds().contains(option)) {
        continue;
      }
      if (told.equals(List.of(-1, -1))) {
        others.add(option);
      } else {
        groups.computeIfAbsent(told, each -> new ArrayList<>()).add(option);
      }
    }
    boolean many = old.arity() == Arity.MANY && changed.arity() == Arity.MANY;
    return new QuestionClasses(old.id(), List.copyOf(groups.values()), others, many);
  }

  /** Which group of interchangeable options it is in; -1 where no rule reads it. */
  private static int group(OutcomeTable table, Question question, String option) {
    return table.questions.stream()
        .filter(classes -> classes.question().equals(question.id()))
        .flatMapToInt(
            classes ->
                IntStream.range(0, classes.groups().size())
                    .filter(group -> classes.groups().get(group).contains(option)))
        .findFirst()
        .orElse(-1);
  }
}
