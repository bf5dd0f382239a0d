package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Boundary;
import dev.parlance.interview.Component;
import dev.parlance.interview.ComponentName;
import dev.parlance.recommendation.Advice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is taken and not yet on file: it has no number.
 *
 * @param advice what the guide says, one for each component of the record
 */
public record Draft(Guide guide, List<Advice> advice, DecisionRecord record) {

  public Draft {
    advice = List.copyOf(advice);
    if (advice.size() != record.components().size()) {
      throw new IllegalArgumentException("one advice for each component");
    }
  }

  /**
   * A proposal from what was answered and advised.
   *
   * @throws Problem with {@link ExitCode#REFUSED} where a component has no language yet, or no
   *     reason for it
   */
  public static Draft of(Guide guide, AnswerSheet sheet, List<Advice> advice, LocalDate date) {
    refuseUnusable(sheet);
    List<ComponentDecision> components = new ArrayList<>();
    for (int i = 0; i < sheet.components().size(); i++) {
      components.add(new Decided(guide, sheet.components().get(i), advice.get(i)).decision());
    }
    String title =
        sheet.title().isBlank() ? DerivedTitle.of(guide, components) : sheet.title().strip();
    return new Draft(
        guide,
        advice,
        new DecisionRecord(
            title,
            RecordStatus.PROPOSED,
            1,
            date,
            new People(sheet.deciders(), sheet.consulted(), sheet.informed()),
            GuideReference.to(guide),
            reviewBy(guide, sheet, date),
            components,
            sheet.boundaries()));
  }

  /** The same decision as a later version of a proposal. */
  public Draft asVersion(int version) {
    return new Draft(guide, advice, record.withVersion(version));
  }

  private static @Nullable LocalDate reviewBy(Guide guide, AnswerSheet sheet, LocalDate date) {
    String every = guide.head().reviewEvery();
    try {
      if (!sheet.reviewBy().isEmpty()) {
        return LocalDate.parse(sheet.reviewBy());
      }
      return every.isEmpty() ? null : date.plus(Period.parse(every));
    } catch (DateTimeException e) {
      String text = sheet.reviewBy().isEmpty() ? every : sheet.reviewBy();
      throw new Problem(
          ExitCode.USAGE,
          "'%s' is not when to review the decision again.".formatted(text),
          "Write a date such as 2027-11-20; a guide writes a period such as P1Y.",
          e);
    }
  }

  private static void refuseUnusable(AnswerSheet sheet) {
    Set<String> names = new HashSet<>();
    for (Component component : sheet.components()) {
      if (!names.add(ComponentName.of(component.name()))) {
        throw new Problem(
            ExitCode.USAGE,
            "There are two components named '%s'.".formatted(component.name()),
            "Rename one.");
      }
      refuseUnwritable(component);
    }
    Writable.check("title", sheet.title());
    sheet.deciders().forEach(name -> Writable.check("name of a decider", name));
    sheet.consulted().forEach(name -> Writable.check("name of somebody consulted", name));
    sheet.informed().forEach(name -> Writable.check("name of somebody informed", name));
    for (Boundary boundary : sheet.boundaries()) {
      Writable.check("boundary", boundary.from() + boundary.to() + boundary.protocol());
    }
  }

  private static void refuseUnwritable(Component component) {
    Writable.check("narrative of " + component.name(), component.narrative());
    component.paths().forEach(path -> Writable.check("path of " + component.name(), path));
    component
        .choice()
        .ifPresent(
            choice -> {
              Writable.check("choice for " + component.name(), choice.language());
              Writable.check("reason for " + component.name(), choice.because());
            });
    for (Answer answer : component.answers().byQuestion().values()) {
      Writable.check("note of " + component.name(), answer.note());
      Writable.check("answer of " + component.name(), answer.by() + answer.at());
    }
  }
}
