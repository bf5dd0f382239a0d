package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers and choices that a record was made from, as an answers file has them. */
public final class RecordedAnswers {

  private RecordedAnswers() {}

  /**
   * The answers, to be answered by this guide again.
   *
   * @throws Problem with {@link ExitCode#REFUSED} where the guide does not know one of them
   */
  public static AnswerSheet of(DecisionRecord record, Guide guide) {
    record.components().forEach(each -> requireKnown(record, each, guide));
    boolean derived = record.title().equals(DerivedTitle.of(guide, record.components()));
    return new AnswerSheet(
        derived ? "" : record.title(),
        record.people().deciders(),
        record.people().consulted(),
        record.people().informed(),
        record.reviewBy().map(LocalDate::toString).orElse(""),
        record.components().stream().map(RecordedAnswers::component).toList(),
        record.boundaries());
  }

  private static Component component(ComponentDecision decided) {
    return new Component(
        decided.name(), decided.paths(), decided.narrative(), decided.answers(), choice(decided));
  }

  /** None where the team took what was recommended: it follows the advice wherever that goes. */
  private static @Nullable Choice choice(ComponentDecision decided) {
    boolean followed =
        decided.advised().recommends(decided.language())
            && decided.advised().languages().get(0).equals(decided.language());
    return followed && decided.because().isEmpty()
        ? null
        : new Choice(decided.language(), decided.because());
  }

  private static void requireKnown(DecisionRecord record, ComponentDecision each, Guide guide) {
    each.answers()
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (!isKnown(id, answer, guide)) {
                throw new Problem(
                    ExitCode.REFUSED,
                    "The answer '%s' to '%s' of %s was given to %s; %s does not know it."
                        .formatted(
                            String.join(", ", answer.options()),
                            id,
                            each.name(),
                            record.guide().at(),
                            GuideReference.to(guide).at()),
                    "Withdraw the record, and decide anew with: parlance decide.");
              }
            });
  }

  private static boolean isKnown(String id, Answer answer, Guide guide) {
    Optional<Question> question =
        guide.questions().stream().filter(each -> each.id().equals(id)).findFirst();
    List<String> options =
        question.stream().flatMap(each -> each.options().stream()).map(Option::id).toList();
    return question.isPresent() && (answer.isDoNotKnow() || options.containsAll(answer.options()));
  }
}
