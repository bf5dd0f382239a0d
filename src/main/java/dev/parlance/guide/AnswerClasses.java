package dev.parlance.guide;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Question.Arity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer sheets of one branch up to what the rules can tell apart: options that occur in the
 * same rules with the same effect are interchangeable, and are merged.
 */
public final class AnswerClasses {

  private static final int MOST = 1 << 24;

  private final Guide guide;
  private final List<BranchRule> rules;
  private final Map<Atom, Set<Occurrence>> occurrences = new HashMap<>();
  private final Set<Atom> concerns = new HashSet<>();
  private final List<QuestionClasses> questions = new ArrayList<>();

  /** One term of one rule; rules with the same effect are one here. */
  private record Occurrence(Object effect, Term term) {}

  public AnswerClasses(Guide guide, String branch) {
    this.guide = guide;
    this.rules = BranchRule.of(guide, branch);
    rules.forEach(this::addOccurrences);
    rules.forEach(each -> addConcern(each.rule().effect()));
    long size = 1;
    for (Question question : guide.questions()) {
      QuestionClasses classes = classes(question);
      if (!classes.groups().isEmpty()) {
        questions.add(classes);
        size *= classes.size();
        refuseExplosion(question, size);
      }
    }
  }

  private void addOccurrences(BranchRule each) {
    Object key = key(each);
    for (Term term : each.when().terms()) {
      Occurrence occurrence = new Occurrence(key, term);
      term.present().forEach(atom -> add(atom, occurrence));
      term.absent().forEach(atom -> add(atom, occurrence));
    }
  }

  private void addConcern(Effect effect) {
    if (effect instanceof Support support) {
      support.concern().ifPresent(to -> concerns.add(new Atom(guide.concernQuestion(), to)));
    }
  }

  private void add(Atom atom, Occurrence occurrence) {
    occurrences.computeIfAbsent(atom, unread -> new HashSet<>()).add(occurrence);
  }

  /** Every occurrence whose term speaks of this answer. */
  private Set<Occurrence> at(Atom atom) {
    return occurrences.getOrDefault(atom, Set.of());
  }

  /** The questions that the rules of this branch read, in the guide's order. */
  public List<QuestionClasses> questions() {
    return List.copyOf(questions);
  }

  public List<BranchRule> rules() {
    return rules;
  }

  /** How many classes of answer sheets there are. */
  public int size() {
    return questions.stream().mapToInt(QuestionClasses::size).reduce(1, Math::multiplyExact);
  }

  private QuestionClasses classes(Question question) {
    List<List<String>> groups = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Option option : question.options()) {
      Atom atom = new Atom(question.id(), option.id());
      if (isRead(atom)) {
        groupOf(atom, groups).add(option.id());
      } else if (!option.id().equals(Question.DO_NOT_KNOW)) {
        others.add(option.id());
      }
    }
    return new QuestionClasses(question.id(), groups, others, question.arity() == Arity.MANY);
  }

  /** The group of options that no sheet's outcome tells from this one, perhaps a new one. */
  private List<String> groupOf(Atom atom, List<List<String>> groups) {
    for (List<String> group : groups) {
      if (group.stream().allMatch(other -> same(new Atom(atom.question(), other), atom))) {
        return group;
      }
    }
    List<String> alone = new ArrayList<>();
    groups.add(alone);
    return alone;
  }

  private boolean isRead(Atom atom) {
    return concerns.contains(atom) || occurrences.containsKey(atom);
  }

  /** Whether no sheet's outcome depends on which of the two is answered, or on both being. */
  private boolean same(Atom one, Atom other) {
    if (concerns.contains(one) || concerns.contains(other)) {
      return false;
    }
    Set<Occurrence> touched = new HashSet<>(at(one));
    touched.addAll(at(other));
    return touched.stream().noneMatch(each -> tellsApart(each.term, one, other))
        && touched.stream().allMatch(each -> touched.contains(swapped(each, one, other)));
  }

  private static boolean tellsApart(Term term, Atom one, Atom other) {
    return (term.present().contains(one) && term.present().contains(other))
        || term.absent().contains(one) != term.absent().contains(other);
  }

  private static Occurrence swapped(Occurrence each, Atom one, Atom other) {
    Set<Atom> present = swapped(each.term.present(), one, other);
    return new Occurrence(each.effect, new Term(present, swapped(each.term.absent(), one, other)));
  }

  private static Set<Atom> swapped(Set<Atom> atoms, Atom one, Atom other) {
    Set<Atom> swapped = new HashSet<>();
    for (Atom atom : atoms) {
      swapped.add(atom.equals(one) ? other : atom.equals(other) ? one : atom);
    }
    return swapped;
  }

  /** Rules that specificity can tell apart keep their own name; all others go by their effect. */
  private Object key(BranchRule each) {
    boolean comparable =
        rules.stream()
            .map(BranchRule::rule)
            .anyMatch(
                other ->
                    other.moreSpecificThan(each.rule()) || each.rule().moreSpecificThan(other));
    return comparable ? each.rule().id() : each.rule().effect();
  }

  private static void refuseExplosion(Question question, long size) {
    if (size > MOST) {
      throw new Problem(
          ExitCode.USAGE,
          "The guide has more than %d answer classes, beginning with the question '%s'."
              .formatted(MOST, question.id()),
          "Let the rules tell fewer of its options apart.");
    }
  }
}
