package dev.parlance.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the records of a log want to hear nothing of. */
final class Ignores {

  static final Rule UNUSED =
      Rule.note("ADR081", "ignore-unused", "A rule is silenced that has nothing to say there.");

  private final Map<String, List<Ignore>> byFile = new HashMap<>();
  private int silenced;

  Ignores(Docket docket) {
    docket
        .exhibits()
        .flatMap(each -> Ignore.in(each).stream())
        .forEach(each -> byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each));
  }

  /** What is left, and a word on every remark that silences nothing. */
  List<Observation> applied(List<Observation> observations) {
    List<Observation> left = new ArrayList<>();
    Set<Ignore> unused = new LinkedHashSet<>();
    byFile.values().forEach(unused::addAll);
    for (Observation each : observations) {
      List<Ignore> silencing =
          byFile.getOrDefault(each.file(), List.of()).stream()
              .filter(ignore -> ignore.silences(each))
              .toList();
      silencing.forEach(unused::remove);
      if (silencing.isEmpty()) {
        left.add(each);
      } else {
        silenced++;
      }
    }
    unused.stream().filter(Ignore::isValid).map(Ignores::unused).forEach(left::add);
    return left;
  }

  int silenced() {
    return silenced;
  }

  private static Observation unused(Ignore ignore) {
    return UNUSED.at(
        ignore.file(),
        ignore.line(),
        "%s has nothing to say of this record.".formatted(ignore.rule()),
        "Take the remark away.");
  }
}
