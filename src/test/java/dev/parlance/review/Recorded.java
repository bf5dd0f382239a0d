package dev.parlance.review;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Recommender;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Draft;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Records as they are written and read back. */
final class Recorded {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private Recorded() {}

  /** The record of one component, chosen as advised, or else as said. */
  static DecisionRecord of(Guide guide, @Nullable String chosen, String... answers) {
    Answers all = Answers.NONE;
    for (String each : answers) {
      String[] parts = each.split("=", 2);
      all = all.with(parts[0], Answer.of(parts[1].split(",")));
    }
    Choice choice = chosen == null ? null : new Choice(chosen, "we know it");
    return read(text(guide, List.of(new Component("tool", List.of(), "", all, choice))));
  }

  static DecisionRecord read(String text) {
    return RecordReader.read("adr/0001-a.md", text);
  }

  static String text(Guide guide, List<Component> components) {
    Recommender recommender = new Recommender(guide);
    List<Advice> advice =
        components.stream().map(each -> recommender.advise(each.answers())).toList();
    AnswerSheet sheet =
        new AnswerSheet("", List.of("Ada"), List.of(), List.of(), "", components, List.of());
    return new RecordWriter().write(Draft.of(guide, sheet, advice, DAY));
  }

  /** A component of which anything is answered or not, don't-know included. */
  static Component any(Guide guide, String name, Random random) {
    Answers answers = Answers.NONE;
    for (Question question : guide.questions()) {
      if (question.id().equals(guide.branchQuestion()) || random.nextInt(3) > 0) {
        answers = answers.with(question.id(), answer(question, random));
      }
    }
    String language = random.nextBoolean() ? "go" : "COBOL";
    return new Component(
        name, List.of("services/" + name + "/**"), "", answers, new Choice(language, "so it is"));
  }

  private static Answer answer(Question question, Random random) {
    List<String> ids = question.answers();
    List<String> several =
        question.choices().stream()
            .map(Option::id)
            .filter(id -> !id.equals(Question.NONE) && random.nextBoolean())
            .toList();
    boolean many = question.arity() == Arity.MANY && !several.isEmpty();
    return Answer.of(many ? several : List.of(ids.get(random.nextInt(ids.size()))));
  }
}
