package dev.parlance.interview;

import dev.parlance.interview.Step.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A design review on its way: what was answered, and which steps are behind it. Immutable; each
 * reply makes a new one.
 *
 * @param passed steps that need not be asked again: confirmed as they stand, or skipped
 */
public record Review(AnswerSheet sheet, Set<Step> passed) {

  public static final Review EMPTY =
      new Review(
          new AnswerSheet("", List.of(), List.of(), List.of(), "", List.of(), List.of()), Set.of());

  public Review {
    passed = Set.copyOf(passed);
  }

  public Component component(String name) {
    return find(name).orElseThrow();
  }

  /** The review of these components; what is known of those that stay is kept. */
  public Review named(List<String> names) {
    List<Component> components = new ArrayList<>();
    for (String name : names) {
      components.add(
          find(name).orElseGet(() -> new Component(name, List.of(), "", Answers.NONE, null)));
    }
    AnswerSheet other = sheet.with(components);
    return new Review(other.only(new LinkedHashSet<>(names)), passed);
  }

  public Review paths(Step step, List<String> paths) {
    return change(
            step,
            was ->
                new Component(
                    was.name(), paths, was.narrative(), was.answers(), was.choiceOrNull()))
        .passing(step);
  }

  public Review narrative(Step step, String narrative) {
    return change(
            step,
            was ->
                new Component(
                    was.name(), was.paths(), narrative, was.answers(), was.choiceOrNull()))
        .passing(step);
  }

  /** The same review with another choice for a component; null leaves it to the advice. */
  public Review choice(Step step, @Nullable Choice choice) {
    return change(
            step,
            was -> new Component(was.name(), was.paths(), was.narrative(), was.answers(), choice))
        .passing(step);
  }

  public Review boundaries(List<Boundary> boundaries) {
    AnswerSheet was = sheet;
    return new Review(
            new AnswerSheet(
                was.title(),
                was.deciders(),
                was.consulted(),
                was.informed(),
                was.reviewBy(),
                was.components(),
                boundaries),
            passed)
        .passing(Step.of(Kind.BOUNDARIES));
  }

  public Review deciders(List<String> deciders) {
    return heading(sheet.title(), deciders, sheet.reviewBy()).passing(Step.of(Kind.DECIDERS));
  }

  public Review reviewBy(String date) {
    return heading(sheet.title(), sheet.deciders(), date).passing(Step.of(Kind.REVIEW_BY));
  }

  public Review title(String title) {
    return heading(title, sheet.deciders(), sheet.reviewBy()).passing(Step.of(Kind.TITLE));
  }

  /** The same review with this step behind it. */
  public Review passing(Step step) {
    Set<Step> more = new LinkedHashSet<>(passed);
    more.add(step);
    return new Review(sheet, more);
  }

  Review answered(Step step, Answer answer) {
    return change(step, was -> was.with(was.answers().with(step.question(), answer)));
  }

  Review reopening(Step step) {
    Set<Step> fewer = new LinkedHashSet<>(passed);
    fewer.remove(step);
    return new Review(sheet, fewer);
  }

  private Review heading(String title, List<String> deciders, String reviewBy) {
    return new Review(
        new AnswerSheet(
            title,
            deciders,
            sheet.consulted(),
            sheet.informed(),
            reviewBy,
            sheet.components(),
            sheet.boundaries()),
        passed);
  }

  private Review change(Step step, UnaryOperator<Component> change) {
    List<Component> components =
        sheet.components().stream()
            .map(each -> each.name().equals(step.component()) ? change.apply(each) : each)
            .toList();
    return new Review(sheet.with(components), passed);
  }

  private Optional<Component> find(String name) {
    return sheet.components().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
