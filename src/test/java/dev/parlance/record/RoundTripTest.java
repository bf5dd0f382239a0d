package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Boundary;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  private final RecordWriter writer = new RecordWriter();

  @ParameterizedTest
  @MethodSource("dev.parlance.record.Review#all")
  void what_is_written_is_read_back(Review review) {
    Draft draft = review.draft();
    assertThat(RecordReader.read("r.md", writer.write(draft))).isEqualTo(draft.record());
  }

  @Test
  void any_text_is_read_back_as_it_was() {
    for (int seed = 0; seed < 1500; seed++) {
      Draft draft = draft(new Random(seed));
      String written = writer.write(draft);
      assertThat(RecordReader.read("r.md", written)).as("seed %d", seed).isEqualTo(draft.record());
    }
  }

  @Test
  void no_text_changes_status_headings_or_front_matter() {
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      Review review = review(random);
      Draft draft = hostile(review, random);
      List<String> headings = structure(writer.write(draft));
      assertThat(headings).as("seed %d", seed).isEqualTo(structure(writer.write(plain(draft))));
    }
  }

  /** Everything at the beginning of a line that gives a file its structure. */
  private static List<String> structure(String record) {
    int end = record.indexOf("\n---\n");
    Stream<String> keys =
        record.substring(0, end).lines().map(line -> line.replaceFirst("(^ *[a-z-]+:).*", "$1"));
    Stream<String> body =
        record
            .substring(end)
            .lines()
            .filter(line -> line.matches("#{1,6} .*|[-=]+ *|```.*|~~~.*|\\|.*|<[a-zA-Z/!?].*"))
            .map(line -> line.startsWith("# ") ? "# title" : line);
    return Stream.concat(keys, body).toList();
  }

  /** The same decision with harmless words in place of the team's. */
  private static Draft plain(Draft draft) {
    DecisionRecord record = draft.record();
    List<ComponentDecision> components =
        record.components().stream()
            .map(
                each ->
                    new ComponentDecision(
                        each.name(),
                        each.paths(),
                        "words",
                        each.language(),
                        each.role(),
                        each.advised(),
                        each.because().isEmpty() ? "" : "words",
                        each.answers()))
            .toList();
    return new Draft(
        draft.guide(),
        draft.advice(),
        new DecisionRecord(
            "Words",
            record.status(),
            record.version(),
            record.date(),
            record.people(),
            record.guide(),
            record.reviewByOrNull(),
            components,
            record.boundaries()));
  }

  private static Draft draft(Random random) {
    return hostile(review(random), random);
  }

  private static Review review(Random random) {
    List<Review> all = Review.all().toList();
    return all.get(random.nextInt(all.size()));
  }

  private static Draft hostile(Review review, Random random) {
    AnswerSheet sheet = review.sheet();
    List<Advice> advice = review.advice();
    return Draft.of(
        Review.guide(),
        new AnswerSheet(
            Nasty.text(random),
            texts(random),
            texts(random),
            texts(random),
            "",
            sheet.components().stream().map(each -> hostile(each, random)).toList(),
            List.of(new Boundary("a b", "c", Nasty.text(random)))),
        advice,
        Review.DAY);
  }

  private static Component hostile(Component component, Random random) {
    Choice choice =
        component
            .choice()
            .map(each -> new Choice(each.language(), "x" + Nasty.text(random)))
            .orElse(null);
    Answers answers = component.answers();
    if (random.nextBoolean()) {
      String question = List.copyOf(answers.byQuestion().keySet()).get(0);
      answers =
          answers.with(
              question,
              new Answer(
                  answers.to(question).orElseThrow().options(),
                  Nasty.text(random),
                  Nasty.text(random),
                  Nasty.text(random)));
    }
    return new Component(component.name(), texts(random), Nasty.text(random), answers, choice);
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    Stream.generate(() -> Nasty.text(random)).limit(random.nextInt(3)).forEach(texts::add);
    return texts;
  }
}
