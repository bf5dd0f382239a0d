package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Boundary;
import dev.parlance.interview.Component;
import dev.parlance.interview.ComponentName;
import dev.parlance.interview.Review;
import dev.parlance.interview.Step;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for what stands around the answers: components, paths, boundaries, people, dates, title. */
final class HeadingPrompts {

  private static final Pattern BOUNDARY = Pattern.compile("(.+?) ?-> ?(.+?) ?: ?(.+)");

  private final List<String> deciders;
  private final LocalDate reviewBy;
  private final Function<AnswerSheet, String> titles;

  /**
   * @param deciders who decides where nobody else is named
   * @param reviewBy when to look at it again where nothing else is said
   * @param titles what the record of these answers is called, also where nobody gave it a title
   */
  HeadingPrompts(List<String> deciders, LocalDate reviewBy, Function<AnswerSheet, String> titles) {
    this.deciders = deciders;
    this.reviewBy = reviewBy;
    this.titles = titles;
  }

  Prompt components(Review review) {
    return Prompt.text(
        List.of("Which components are decided? One or several, with commas between them."),
        "Each component gets one language, and its own questions.",
        Prompt.Skip.REFUSED,
        typed -> review.named(names(typed)));
  }

  /**
   * The prompt for the paths of a component.
   *
   * @param directory the one that is called like the component
   */
  Prompt paths(Review review, Step step, Optional<String> directory) {
    List<String> known = review.component(step.component()).paths();
    List<String> offer =
        known.isEmpty() ? directory.map(each -> each + "/**").stream().toList() : known;
    String ground =
        known.isEmpty() && directory.isPresent() ? " (the repository has that directory)" : "";
    return Prompt.text(
        offering(
            "Where are the files of %s? Globs such as services/%s/**, with blanks between them."
                .formatted(step.component(), step.component().replace(' ', '-')),
            (offer.isEmpty() ? "no paths" : String.join(" ", offer)) + ground),
        "A check can then compare the decision with the code.",
        Prompt.Skip.ALLOWED,
        typed -> review.paths(step, typed.isEmpty() ? offer : List.of(typed.split(" ", -1))));
  }

  Prompt narrative(Review review, Step step) {
    String known = review.component(step.component()).narrative();
    return Prompt.text(
        offering(
            "What does %s do? A sentence or two for the reader of the record."
                .formatted(step.component()),
            known.isEmpty() ? "nothing" : known),
        "It opens the record's context, in the team's words.",
        Prompt.Skip.ALLOWED,
        typed -> review.narrative(step, typed.isEmpty() ? known : typed));
  }

  Prompt boundaries(Review review) {
    List<Boundary> known = review.sheet().boundaries();
    List<String> names = review.sheet().components().stream().map(Component::name).toList();
    return Prompt.text(
        offering(
            "Where do components meet? FROM -> TO: PROTOCOL, with semicolons between several.",
            known.isEmpty() ? "nowhere" : known.size() + " as before"),
        "Each language meets the other only at such a boundary.",
        Prompt.Skip.ALLOWED,
        typed -> review.boundaries(typed.isEmpty() ? known : boundaries(typed, names)));
  }

  Prompt deciders(Review review) {
    List<String> named = review.sheet().deciders();
    List<String> known = named.isEmpty() ? deciders : named;
    return Prompt.text(
        offering(
            "Who decides? Names, with commas between them.",
            known.isEmpty() ? "nobody" : String.join(", ", known)),
        "The record names them as its decision makers.",
        Prompt.Skip.ALLOWED,
        typed -> review.deciders(typed.isEmpty() ? known : listed(typed)));
  }

  Prompt reviewBy(Review review) {
    String named = review.sheet().reviewBy();
    String known = named.isEmpty() ? reviewBy.toString() : named;
    return Prompt.text(
        offering("When is the decision looked at again? A date such as 2027-01-31.", known),
        "Languages and teams change; a decision that nobody looks at again goes stale.",
        Prompt.Skip.ALLOWED,
        typed -> review.reviewBy(typed.isEmpty() ? known : date(typed)));
  }

  Prompt title(Review review) {
    String known = review.sheet().title();
    return Prompt.text(
        offering(
            "What is the record called?",
            titles.apply(review.sheet()) + (known.isEmpty() ? " (made from the decisions)" : "")),
        "It heads the record and names its file.",
        Prompt.Skip.ALLOWED,
        typed -> review.title(typed.isEmpty() ? known : typed));
  }

  private static List<String> offering(String asks, String offer) {
    return List.of(asks, "Enter takes: " + offer);
  }

  private static List<String> names(String typed) {
    List<String> names = listed(typed).stream().map(ComponentName::of).toList();
    if (names.isEmpty()) {
      throw no("No component was named.", "Name at least one.");
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw no("A component is named twice.", "Name each of them once.");
    }
    return names;
  }

  private static List<String> listed(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(x -> !x.isEmpty())
        .toList();
  }

  private static List<Boundary> boundaries(String typed, List<String> names) {
    List<Boundary> boundaries = new ArrayList<>();
    for (String each : typed.split(" ?; ?", -1)) {
      Matcher parts = BOUNDARY.matcher(each.strip());
      if (!parts.matches()) {
        throw no(
            "'%s' is no boundary.".formatted(each), "Write it as %s.".formatted(example(names)));
      }
      boundaries.add(
          new Boundary(
              known(parts.group(1).strip(), names),
              known(parts.group(2).strip(), names),
              parts.group(3)));
    }
    return boundaries;
  }

  private static String example(List<String> names) {
    return "%s -> %s: gRPC".formatted(names.get(0), names.get(1));
  }

  private static String known(String name, List<String> names) {
    if (!names.contains(name)) {
      throw no("There is no component '%s'.".formatted(name), Nearest.remedy(name, names));
    }
    return name;
  }

  private static String date(String typed) {
    try {
      return LocalDate.parse(typed).toString();
    } catch (DateTimeParseException e) {
      throw no("'%s' is not a date.".formatted(typed), "Write it as 2027-01-31.");
    }
  }

  private static Problem no(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
