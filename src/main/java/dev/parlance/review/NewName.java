package dev.parlance.review;

import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file of a record is called now, told by names alone, so that it holds before a commit too:
 * the same name in another directory, the same words behind another number, or the same number
 * before other words. Where several could be it, none is.
 */
record NewName(Set<String> present) {

  NewName {
    present = Set.copyOf(present);
  }

  /** The file itself where it is there, or where nobody can say what became of it. */
  String of(String file) {
    return present.contains(file)
        ? file
        : only(each -> name(each).equals(name(file)))
            .or(() -> only(each -> !words(file).isEmpty() && words(each).equals(words(file))))
            .or(() -> number(file).isEmpty() ? Optional.empty() : only(each -> same(each, file)))
            .orElse(file);
  }

  private Optional<String> only(Predicate<String> wanted) {
    List<String> found = present.stream().filter(wanted).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean same(String one, String other) {
    return number(one).equals(number(other));
  }

  private static OptionalInt number(String file) {
    return RecordSummary.numberOf(file);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The name behind the number; empty where there is no number. */
  private static String words(String file) {
    return number(file).isEmpty() ? "" : name(file).replaceFirst("^\\D{0,5}\\d{1,6}", "");
  }
}
