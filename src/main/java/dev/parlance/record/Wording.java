package dev.parlance.record;

import dev.parlance.guide.Atom;
import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Rule;
import dev.parlance.interview.Answers;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Advice.Flip;
import dev.parlance.recommendation.Outcome;
import dev.parlance.recommendation.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers and outcomes of one component in the words of the guide. */
final class Wording {

  private final Guide guide;
  private final Answers answers;

  Wording(Guide guide, Answers answers) {
    this.guide = guide;
    this.answers = answers;
  }

  /** The answers that made these rules fire: main constraint first, then as they are asked. */
  List<Atom> grounds(Collection<Rule> rules) {
    Set<Atom> atoms =
        rules.stream()
            .flatMap(rule -> rule.when().terms().stream())
            .map(Term::present)
            .filter(present -> present.stream().allMatch(answers::has))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    List<Atom> telling = atoms.stream().filter(atom -> !isBranch(atom)).toList();
    return (telling.isEmpty() ? atoms.stream() : telling.stream())
        .sorted((one, other) -> Integer.compare(place(one), place(other)))
        .toList();
  }

  /** The main constraint that the team named; none where no single one decides. */
  List<Atom> mainConstraint() {
    return answers.options(guide.concernQuestion()).stream()
        .map(option -> new Atom(guide.concernQuestion(), option))
        .filter(atom -> !guide.option(atom).neutral())
        .toList();
  }

  /** "the service is mostly a control plane and …"; empty where no answer is the ground. */
  String because(Collection<Rule> rules) {
    return Prose.clauses(List.copyOf(clauses(grounds(rules)).values()));
  }

  /** One clause for the answers to each question, by question. */
  Map<String, String> clauses(List<Atom> atoms) {
    Map<String, List<String>> says = new LinkedHashMap<>();
    for (Atom atom : atoms) {
      says.computeIfAbsent(atom.question(), unused -> new ArrayList<>())
          .add(guide.option(atom).says());
    }
    Map<String, String> clauses = new LinkedHashMap<>();
    says.forEach((question, each) -> clauses.put(question, Prose.merged(each)));
    return clauses;
  }

  List<String> names(Collection<String> languages) {
    return languages.stream().map(guide::languageName).toList();
  }

  /** A clause on what the guide says: "the guide recommends Go". */
  String position(Advice advice) {
    return switch (advice.status()) {
      case INCOMPLETE -> "the guide's advice depends on what is not known" + mayBe(advice);
      default -> position(advice.outcome());
    };
  }

  /** "If the service is mostly application logic, the guide recommends Python." */
  String flip(Flip flip) {
    List<String> clauses =
        flip.change().entrySet().stream()
            .sorted((one, other) -> Integer.compare(place(one.getKey()), place(other.getKey())))
            .flatMap(change -> changes(change.getKey(), change.getValue()))
            .toList();
    return "If %s, %s.".formatted(Prose.clauses(clauses), position(flip.outcome()));
  }

  private String position(Outcome outcome) {
    List<String> names = names(outcome.languages());
    return switch (outcome.status()) {
      case RECOMMENDED -> "the guide recommends " + Prose.and(names) + role(outcome);
      case OPEN -> "the guide leaves it open between " + Prose.and(names);
      case CONFLICT -> "the guide's statements disagree on " + Prose.and(names);
      case SILENT -> "the guide says nothing";
      case IMPOSSIBLE -> "the guide rules out every language that it speaks for";
      case INCOMPLETE -> "the guide's advice depends on what is not known";
    };
  }

  static String role(Outcome outcome) {
    return outcome.role() == Role.ORCHESTRATION_OR_BOUNDARY
        ? " as an orchestration or boundary language"
        : "";
  }

  private String mayBe(Advice advice) {
    List<String> outcomes = advice.possible().stream().map(this::result).distinct().toList();
    return outcomes.size() < 2 ? "" : ": it may be " + Prose.or(outcomes);
  }

  private String result(Outcome outcome) {
    List<String> names = names(outcome.languages());
    return switch (outcome.status()) {
      case RECOMMENDED -> Prose.and(names) + role(outcome);
      case OPEN -> "an open choice between " + Prose.and(names);
      case CONFLICT -> "a conflict between " + Prose.and(names);
      case SILENT, INCOMPLETE -> "none";
      case IMPOSSIBLE -> "nothing that is possible";
    };
  }

  private Stream<String> changes(String question, List<String> options) {
    List<String> given = answers.options(question);
    List<Atom> gained =
        options.stream()
            .filter(option -> !given.contains(option))
            .map(option -> new Atom(question, option))
            .toList();
    boolean replaced = guide.question(question).arity() == Question.Arity.ONE && !options.isEmpty();
    List<Atom> lost =
        given.stream()
            .filter(option -> !replaced && !options.contains(option))
            .map(option -> new Atom(question, option))
            .filter(atom -> !guide.option(atom).neutral())
            .toList();
    if (gained.isEmpty() && lost.isEmpty()) {
      return Stream.of(
          "none of the answers to \"%s\" applies".formatted(guide.question(question).asks()));
    }
    List<String> all = new ArrayList<>(clauses(gained).values());
    clauses(lost).values().forEach(each -> all.add("it no longer holds that " + each));
    return all.stream();
  }

  private boolean isBranch(Atom atom) {
    return atom.question().equals(guide.branchQuestion());
  }

  private int place(String question) {
    return guide.questionIds().indexOf(question);
  }

  private int place(Atom atom) {
    if (atom.question().equals(guide.concernQuestion())) {
      return -1;
    }
    Question question = guide.question(atom.question());
    List<String> options = question.options().stream().map(Option::id).toList();
    return guide.questionIds().indexOf(atom.question()) * 1000 + options.indexOf(atom.option());
  }
}
