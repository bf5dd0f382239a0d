package dev.parlance.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of the guide.
 *
 * @param why what the answer feeds, in the guide's words
 * @param when which earlier answers make it apply
 * @param languages the languages of the outcome that make it apply; empty: any outcome
 * @param section the part of a record that shows the answer
 * @param askWho roles that are likely to know
 */
public record Question(
    String id,
    String asks,
    String help,
    String why,
    Arity arity,
    Phase phase,
    String section,
    Condition when,
    Set<String> languages,
    List<String> askWho,
    boolean freeText,
    Citation citation,
    List<Option> options) {

  /** The answer that explores every other answer. */
  public static final String DO_NOT_KNOW = "unknown";

  /** The answer that says that no option applies. */
  public static final String NONE = "none";

  /** How many options one answer holds. */
  public enum Arity {
    ONE,
    MANY
  }

  /** What a question is for. */
  public enum Phase {
    /** Asked while its answer can still change the advice. */
    DECIDING,
    /** Asked for the record, once it applies. */
    RECORDING
  }

  public Question {
    languages = Set.copyOf(languages);
    askWho = List.copyOf(askWho);
    options = List.copyOf(options);
  }

  /** The option of that id; a question with many options always has {@link #NONE}. */
  public Optional<Option> option(String option) {
    return Stream.concat(options.stream(), implied().stream())
        .filter(each -> each.id().equals(option))
        .findFirst();
  }

  /** The ids that an answer may hold, in the guide's order; don't-know is always one of them. */
  public List<String> answers() {
    List<String> ids = new ArrayList<>();
    Stream.concat(options.stream(), implied().stream()).map(Option::id).forEach(ids::add);
    if (!ids.contains(DO_NOT_KNOW)) {
      ids.add(DO_NOT_KNOW);
    }
    return List.copyOf(ids);
  }

  /** Where several options may hold, none may, even if the guide does not list that. */
  private Optional<Option> implied() {
    boolean listed = options.stream().anyMatch(each -> each.id().equals(NONE));
    return arity == Arity.ONE || listed
        ? Optional.empty()
        : Optional.of(
            new Option(NONE, "None of these", "none of the listed " + id + " holds", "", true));
  }

  /** The options a person can choose, don't-know apart, in the guide's order. */
  public List<Option> choices() {
    return options.stream().filter(option -> !option.id().equals(DO_NOT_KNOW)).toList();
  }

  public Set<String> optionIds() {
    return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
  }
}
