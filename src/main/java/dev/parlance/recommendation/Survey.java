package dev.parlance.recommendation;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Atom;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.QuestionClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Every class of complete answer sheets that a component can have, with its verdict. */
final class Survey {

  private static final int MOST = 1 << 20;

  final Guide guide;
  final List<OutcomeTable> tables = new ArrayList<>();
  final List<Case> cases = new ArrayList<>();
  private final Map<OutcomeTable, Applicability> applicabilities = new HashMap<>();

  /** One class of answer sheets. */
  record Case(OutcomeTable table, int sheet, long facts, Verdict verdict) {

    Outcome outcome() {
      return table.branch.outcome(verdict);
    }

    /** Whether the verdict would be another one if the guide did not have this rule. */
    boolean turnsOn(CompiledRule rule) {
      return !Evaluation.without(rule, table.branch, facts).equals(verdict);
    }

    /** The same class, with those of its interchangeable options that a rule reads. */
    Case asReadBy(CompiledRule rule) {
      return new Case(table, sheet, rule.asRead(facts), verdict);
    }
  }

  Survey(Guide guide) {
    this.guide = guide;
    for (Option branch : guide.question(guide.branchQuestion()).choices()) {
      OutcomeTable table = new OutcomeTable(new Branch(guide, branch.id()));
      tables.add(table);
      applicabilities.put(table, new Applicability(guide, table));
    }
    if (tables.stream().mapToLong(OutcomeTable::size).sum() > MOST) {
      throw new Problem(
          ExitCode.USAGE,
          "The guide has more than %d answer classes, too many to look at each.".formatted(MOST),
          "Let the rules tell fewer options apart.");
    }
    for (OutcomeTable table : tables) {
      IntStream.range(0, table.size())
          .filter(sheet -> isComplete(table, sheet))
          .forEach(sheet -> cases.add(of(table, sheet)));
    }
  }

  private static Case of(OutcomeTable table, int sheet) {
    return new Case(table, sheet, table.facts(sheet), table.verdict(sheet));
  }

  /** The cases in which each choosing rule fires, given the options that it reads. */
  Map<CompiledRule, List<Case>> firing() {
    Map<CompiledRule, List<Case>> firing = new LinkedHashMap<>();
    for (Case each : cases) {
      each.table
          .branch
          .rules()
          .forEach(
              rule -> {
                Case read = each.asReadBy(rule);
                if (rule.fires(read.facts)) {
                  firing.computeIfAbsent(rule, r -> new ArrayList<>()).add(read);
                }
              });
    }
    return firing;
  }

  /** Answers of the case with the fewest. */
  Map<String, List<String>> smallest(Collection<Case> some) {
    return smallest(some, Set.of());
  }

  /** Answers of the case with the fewest, with these options rather than their like. */
  Map<String, List<String>> smallest(Collection<Case> some, Set<Atom> wanted) {
    return sheet(some.stream().min(Comparator.comparingInt(Survey::weight)).orElseThrow(), wanted);
  }

  /** Answers that are in the class, with as few options as possible. */
  Map<String, List<String>> sheet(Case each) {
    return sheet(each, Set.of());
  }

  private Map<String, List<String>> sheet(Case each, Set<Atom> wanted) {
    Map<String, List<String>> sheet = new LinkedHashMap<>();
    sheet.put(guide.branchQuestion(), List.of(each.table.branch.answer));
    for (int q = 0; q < each.table.questions.size(); q++) {
      QuestionClasses classes = each.table.questions.get(q);
      int digit = each.table.digit(each.sheet, q);
      List<String> chosen = OutcomeTable.representative(classes, digit, wanted);
      List<String> options = chosen.isEmpty() ? classes.nearest(0, List.of()) : chosen;
      if (!options.isEmpty() && applicability(each.table).applies(classes.question(), each.sheet)) {
        sheet.put(classes.question(), options);
      }
    }
    return sheet;
  }

  /** Whether a question can be asked in a branch at all. */
  boolean applies(OutcomeTable table, String question) {
    return applicability(table).ever(question);
  }

  /** Every question that applies has an answer, and no other has one. */
  private boolean isComplete(OutcomeTable table, int sheet) {
    for (int q = 0; q < table.questions.size(); q++) {
      QuestionClasses classes = table.questions.get(q);
      int digit = table.digit(sheet, q);
      boolean answered = digit > 0 || classes.many() || !classes.others().isEmpty();
      if (applicability(table).applies(classes.question(), sheet) ? !answered : digit != 0) {
        return false;
      }
    }
    return true;
  }

  private Applicability applicability(OutcomeTable table) {
    return Objects.requireNonNull(applicabilities.get(table));
  }

  /** How much there is to read: options that say something, then those that say "none". */
  private static int weight(Case each) {
    int weight = 0;
    for (int q = 0; q < each.table.questions.size(); q++) {
      int digit = each.table.digit(each.sheet, q);
      boolean many = each.table.questions.get(q).many();
      weight += digit == 0 ? 1 : 4 * (many ? Integer.bitCount(digit) : 1);
    }
    return weight;
  }
}
