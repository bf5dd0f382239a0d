package dev.parlance.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a rule fires, in disjunctive normal form: one of the terms has to hold. Kept minimal: no
 * term is contained in another.
 */
public record Condition(List<Term> terms) {

  /** Fires whatever the answers are. */
  public static final Condition ALWAYS = new Condition(List.of(new Term(Set.of(), Set.of())));

  private static final Condition NEVER = new Condition(List.of());

  public Condition {
    List<Term> possible = possible(terms);
    terms = possible.size() < 2 ? possible : minimal(possible);
  }

  /** Answers that must be given and answers that must not be given, all at once. */
  public record Term(Set<Atom> present, Set<Atom> absent) {

    public Term {
      present = Set.copyOf(present);
      absent = Set.copyOf(absent);
    }

    // By hand for the same reason as those of an atom.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Term term
          && present.equals(term.present)
          && absent.equals(term.absent);
    }

    @Override
    public int hashCode() {
      return 31 * present.hashCode() + absent.hashCode();
    }

    boolean holds(Predicate<Atom> answered) {
      return present.stream().allMatch(answered) && absent.stream().noneMatch(answered);
    }

    private boolean possible() {
      for (Atom atom : absent) {
        if (present.contains(atom)) {
          return false;
        }
      }
      return true;
    }

    /** Whether this term asks for no more than the other, which makes the other needless. */
    boolean covers(Term other) {
      return other.present.containsAll(present) && other.absent.containsAll(absent);
    }

    private boolean absorbs(Term other) {
      return covers(other) && !equals(other);
    }

    private Term and(Term other) {
      return new Term(union(present, other.present), union(absent, other.absent));
    }

    private Condition not() {
      Stream<Term> without = present.stream().map(atom -> new Term(Set.of(), Set.of(atom)));
      Stream<Term> with = absent.stream().map(atom -> new Term(Set.of(atom), Set.of()));
      return new Condition(Stream.concat(without, with).toList());
    }
  }

  public static Condition is(String question, String option) {
    return oneOf(question, List.of(option));
  }

  /** Holds where one of these options is among the answers to the question. */
  public static Condition oneOf(String question, List<String> options) {
    List<Term> terms = new ArrayList<>();
    for (String option : options) {
      terms.add(new Term(Set.of(new Atom(question, option)), Set.of()));
    }
    return new Condition(terms);
  }

  public static Condition all(List<Condition> conditions) {
    return conditions.stream().reduce(ALWAYS, Condition::and);
  }

  public static Condition any(List<Condition> conditions) {
    return new Condition(conditions.stream().flatMap(each -> each.terms.stream()).toList());
  }

  /** Holds where at least {@code least} of the conditions hold. */
  public static Condition atLeast(int least, List<Condition> conditions) {
    if (least <= 0) {
      return ALWAYS;
    }
    List<Condition> choices = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      List<Condition> rest = conditions.subList(i + 1, conditions.size());
      choices.add(conditions.get(i).and(atLeast(least - 1, rest)));
    }
    return conditions.size() < least ? NEVER : any(choices);
  }

  public Condition and(Condition other) {
    if (equals(ALWAYS)) {
      return other;
    }
    return new Condition(
        terms.stream().flatMap(term -> other.terms.stream().map(term::and)).toList());
  }

  public Condition not() {
    return all(terms.stream().map(Term::not).toList());
  }

  public boolean holds(Predicate<Atom> answered) {
    return terms.stream().anyMatch(term -> term.holds(answered));
  }

  /** Whether wherever this holds, the other one holds too. */
  public boolean entails(Condition other) {
    return terms.stream()
        .allMatch(term -> other.terms.stream().anyMatch(each -> each.covers(term)));
  }

  /** Whether a further answer can never make it stop holding. */
  public boolean monotone() {
    return terms.stream().allMatch(term -> term.absent().isEmpty());
  }

  /** Every answer that is mentioned, wanted or unwanted. */
  public Set<Atom> atoms() {
    return terms.stream()
        .flatMap(term -> Stream.concat(term.present().stream(), term.absent().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  // In loops, for each start makes some thousand conditions and nearly all are of one term.
  private static List<Term> possible(List<Term> terms) {
    List<Term> possible = new ArrayList<>(terms.size());
    for (Term term : terms) {
      if (term.possible()) {
        possible.add(term);
      }
    }
    return List.copyOf(possible);
  }

  private static List<Term> minimal(List<Term> terms) {
    List<Term> minimal = new ArrayList<>(terms.size());
    for (Term term : terms) {
      if (!minimal.contains(term) && !isAbsorbed(term, terms)) {
        minimal.add(term);
      }
    }
    return List.copyOf(minimal);
  }

  private static boolean isAbsorbed(Term term, List<Term> terms) {
    for (Term other : terms) {
      if (other.absorbs(term)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Atom> union(Set<Atom> one, Set<Atom> other) {
    Set<Atom> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }
}
