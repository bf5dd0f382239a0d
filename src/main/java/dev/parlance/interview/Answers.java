package dev.parlance.interview;

import dev.parlance.guide.Atom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers about one component, by question id: the only state of an interview. */
public record Answers(Map<String, Answer> byQuestion) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  public Optional<Answer> to(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  /** The options answered to a question; none where it is open or not known. */
  public List<String> options(String question) {
    return to(question)
        .filter(answer -> !answer.isDoNotKnow())
        .map(Answer::options)
        .orElse(List.of());
  }

  public boolean isDoNotKnow(String question) {
    return to(question).filter(Answer::isDoNotKnow).isPresent();
  }

  /** Whether this option is among the answers; don't-know says no. */
  public boolean has(Atom atom) {
    return options(atom.question()).contains(atom.option());
  }

  public Answers with(String question, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
    changed.put(question, answer);
    return new Answers(changed);
  }

  public Answers without(String question) {
    Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
    changed.remove(question);
    return new Answers(changed);
  }
}
