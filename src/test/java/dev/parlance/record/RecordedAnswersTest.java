package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.recommendation.Recommender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedAnswersTest {

  private final RecordWriter writer = new RecordWriter();

  @ParameterizedTest
  @MethodSource("dev.parlance.record.Review#all")
  void the_recorded_answers_make_the_same_record_again(Review review) {
    String written = writer.write(review.draft());
    AnswerSheet sheet = RecordedAnswers.of(RecordReader.read("r.md", written), Review.guide());
    Recommender recommender = new Recommender(Review.guide());
    Draft again =
        Draft.of(
            Review.guide(),
            sheet,
            sheet.components().stream().map(each -> recommender.advise(each.answers())).toList(),
            Review.DAY);
    assertThat(writer.write(again)).isEqualTo(written);
  }

  @Test
  void an_answer_that_the_guide_does_not_know_is_refused_by_name() {
    String written =
        writer.write(Review.ONE_COMPONENT.draft()).replace("weighs-more: even", "weighs-more: x");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> RecordedAnswers.of(RecordReader.read("r.md", written), Review.guide()))
        .withMessageContaining("The answer 'x' to 'weighs-more' of lease-api");
  }
}
