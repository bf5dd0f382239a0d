package dev.parlance.interview;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Option;
import dev.parlance.guide.Question;
import dev.parlance.guide.Question.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answer sheets at random, as strange as an answers file may be. */
final class Sheets {

  private static final String STRANGE = "a Z9:#-[]{}\"'\\|>&*!%@`,?$\n\té日🦀\u200d\u202e\u00a0~=";
  private static final List<String> NAMES =
      List.of("ingest", "no", "on", "control-plane", "null", "1.5", "Köln", "a b", "api/v2", "42");

  private final Guide guide;
  private final Random random;

  Sheets(Guide guide, Random random) {
    this.guide = guide;
    this.random = random;
  }

  AnswerSheet next() {
    List<Component> components = new ArrayList<>();
    int first = random.nextInt(NAMES.size());
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      components.add(component(NAMES.get((first + i) % NAMES.size())));
    }
    String one = components.get(0).name();
    String last = components.get(count - 1).name();
    return new AnswerSheet(
        text(),
        several(this::text),
        several(this::text),
        several(this::text),
        random.nextBoolean() ? "" : "2027-0%d-11".formatted(1 + random.nextInt(9)),
        components,
        several(() -> new Boundary(one, last, text())));
  }

  Answers answers() {
    Answers answers = Answers.NONE;
    for (Question question : guide.questions()) {
      if (random.nextInt(3) == 0) {
        answers = answers.with(question.id(), answer(question));
      }
    }
    return answers;
  }

  private Component component(String name) {
    return new Component(name, several(this::text), text().strip(), answers(), choice());
  }

  private @Nullable Choice choice() {
    return random.nextBoolean()
        ? null
        : new Choice(pick(List.of("go", "cpp", "C#", "COBOL")), text().strip());
  }

  private Answer answer(Question question) {
    List<String> ids = question.choices().stream().map(Option::id).toList();
    List<String> several =
        ids.stream().filter(id -> !id.equals(Question.NONE) && random.nextBoolean()).toList();
    boolean many = question.arity() == Arity.MANY && !several.isEmpty();
    List<String> options = many ? several : List.of(pick(withUnknown(ids)));
    return random.nextBoolean() ? Answer.of(options) : new Answer(options, text(), text(), text());
  }

  private static List<String> withUnknown(List<String> ids) {
    return Stream.concat(ids.stream(), Stream.of(Question.DO_NOT_KNOW)).toList();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int[] points = STRANGE.codePoints().toArray();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private <T> List<T> several(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(3)).toList();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
