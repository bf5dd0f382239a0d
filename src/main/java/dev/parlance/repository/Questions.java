package dev.parlance.repository;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Questions that are asked in their order, each only where those before had no answer. */
final class Questions {

  private Questions() {}

  /** The first answer that counts. */
  static <T> Optional<T> first(List<Supplier<Stream<T>>> questions, Predicate<T> counts) {
    for (Supplier<Stream<T>> question : questions) {
      Optional<T> answer = question.get().filter(counts).findFirst();
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }
}
