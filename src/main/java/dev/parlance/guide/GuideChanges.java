package dev.parlance.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two guides do not have in common, by id.
 *
 * @param changed rules and questions of one id that do or ask something else; wording apart
 */
public record GuideChanges(
    Map<String, List<String>> added,
    Map<String, List<String>> removed,
    Map<String, List<String>> changed) {

  public static GuideChanges between(Guide before, Guide after) {
    Changes<Rule> rules =
        new Changes<>("rules", before.rules(), after.rules(), Rule::id, GuideChanges::same);
    Changes<Question> questions =
        new Changes<>(
            "questions", before.questions(), after.questions(), Question::id, GuideChanges::same);
    Changes<Atom> options =
        new Changes<>(
            "options", options(before), options(after), Atom::toString, GuideChanges::always);
    Changes<Language> languages =
        new Changes<>(
            "languages", before.languages(), after.languages(), Language::id, GuideChanges::always);
    List<Changes<?>> all = List.of(languages, questions, options, rules);
    return new GuideChanges(
        each(all, Changes::added), each(all, Changes::removed), each(all, Changes::changed));
  }

  /** Whether anything but wording differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Map<String, List<String>> each(
      List<Changes<?>> all, Function<Changes<?>, List<String>> which) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Changes<?> changes : all) {
      List<String> ids = which.apply(changes);
      if (!ids.isEmpty()) {
        found.put(changes.kind, ids);
      }
    }
    return found;
  }

  private static boolean same(Rule one, Rule other) {
    return sameEffect(one.effect(), other.effect())
        && one.about().equals(other.about())
        && same(one.when(), other.when());
  }

  /** What a remark says is wording. */
  private static boolean sameEffect(Effect one, Effect other) {
    if (one instanceof Effect.Remark mine && other instanceof Effect.Remark theirs) {
      return mine.sort() == theirs.sort();
    }
    return one.equals(other);
  }

  private static boolean same(Question one, Question other) {
    return one.arity() == other.arity()
        && one.phase() == other.phase()
        && one.languages().equals(other.languages())
        && same(one.when(), other.when());
  }

  private static boolean same(Condition one, Condition other) {
    return one.entails(other) && other.entails(one);
  }

  private static boolean always(Object one, Object other) {
    return one.getClass() == other.getClass();
  }

  private static List<Atom> options(Guide guide) {
    List<Atom> options = new ArrayList<>();
    guide
        .questions()
        .forEach(
            question ->
                question
                    .options()
                    .forEach(each -> options.add(new Atom(question.id(), each.id()))));
    return options;
  }

  /** The things of one kind, on both sides. */
  private record Changes<T>(
      String kind, List<T> before, List<T> after, Function<T, String> id, BiPredicate<T, T> same) {

    List<String> added() {
      return without(after, ids(before));
    }

    List<String> removed() {
      return without(before, ids(after));
    }

    List<String> changed() {
      return after.stream()
          .filter(each -> before.stream().anyMatch(old -> isOther(old, each)))
          .map(id)
          .toList();
    }

    private boolean isOther(T old, T each) {
      return id.apply(old).equals(id.apply(each)) && !same.test(old, each);
    }

    private List<String> without(List<T> some, Collection<String> known) {
      return some.stream().map(id).filter(each -> !known.contains(each)).toList();
    }

    private Collection<String> ids(List<T> some) {
      return some.stream().map(id).collect(Collectors.toSet());
    }
  }
}
