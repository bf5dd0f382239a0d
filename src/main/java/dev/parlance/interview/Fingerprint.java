package dev.parlance.interview;

import dev.parlance.guide.Digest;
import dev.parlance.guide.Question;
import java.util.stream.Collectors;

/** A question as it read when it was answered: its words and its options, in twelve digits. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Question question) {
    String options =
        question.options().stream()
            .map(option -> option.id() + "=" + option.name())
            .collect(Collectors.joining("\n"));
    return Digest.of(question.arity() + "\n" + question.asks() + "\n" + options).substring(0, 12);
  }
}
