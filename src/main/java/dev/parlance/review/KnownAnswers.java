package dev.parlance.review;

import dev.parlance.Nearest;
import dev.parlance.guide.Background.Renamed;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.review.StaleAnswer.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recorded answers as far as a guide knows them: what it renamed is followed, what it does not know
 * is left out.
 */
record KnownAnswers(Answers answers, List<StaleAnswer> stale) {

  KnownAnswers {
    stale = List.copyOf(stale);
  }

  static KnownAnswers to(Guide guide, Answers recorded) {
    Sorting sorting = new Sorting(guide);
    for (Map.Entry<String, Answer> entry : recorded.byQuestion().entrySet()) {
      sorting.take(entry.getKey(), entry.getValue());
    }
    return new KnownAnswers(sorting.known, sorting.stale);
  }

  /** The answers while they are being told apart. */
  private static final class Sorting {

    private final Guide guide;
    private final List<StaleAnswer> stale = new ArrayList<>();
    private Answers known = Answers.NONE;

    Sorting(Guide guide) {
      this.guide = guide;
    }

    void take(String recorded, Answer answer) {
      Optional<String> question = present(recorded, "", guide.questionIds());
      question.ifPresent(id -> take(guide.question(id), recorded, answer));
    }

    private void take(Question question, String recorded, Answer answer) {
      List<String> options = new ArrayList<>();
      for (String option : answer.options()) {
        present(option, question.id(), question.answers()).ifPresent(options::add);
      }
      if (options.size() > 1 && question.arity() == Arity.ONE) {
        String said = recorded + "=" + String.join("+", answer.options());
        stale.add(new StaleAnswer(said, "", Cause.ONE_OPTION_ONLY));
      } else if (!options.isEmpty()) {
        Answer kept = new Answer(options, answer.note(), answer.by(), answer.at());
        known = known.with(question.id(), kept);
      }
    }

    /** The id as it is now; a question's where {@code question} is empty, else an option's. */
    private Optional<String> present(String id, String question, Collection<String> ids) {
      if (ids.contains(id)) {
        return Optional.of(id);
      }
      Optional<String> renamed =
          guide.background().renames().stream()
              .filter(each -> each.formerly().equals(id) && isOf(each, question))
              .map(each -> question.isEmpty() ? each.question() : each.option())
              .findFirst();
      Optional<String> near = Nearest.to(id, ids);
      String now = renamed.or(() -> near).map(each -> said(question, each)).orElse("");
      Cause lost = near.isPresent() ? Cause.NEAR : Cause.GONE;
      stale.add(
          new StaleAnswer(said(question, id), now, renamed.isPresent() ? Cause.RENAMED : lost));
      return renamed;
    }

    private static boolean isOf(Renamed renamed, String question) {
      return question.isEmpty()
          ? renamed.option().isEmpty()
          : !renamed.option().isEmpty() && renamed.question().equals(question);
    }

    private static String said(String question, String id) {
      return question.isEmpty() ? id : question + "=" + id;
    }
  }
}
