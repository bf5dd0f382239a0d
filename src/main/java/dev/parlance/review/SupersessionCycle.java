package dev.parlance.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever follows the successors of a record arrives somewhere. */
final class SupersessionCycle implements Check {

  static final Rule RULE =
      Rule.error("ADR022", "supersession-cycle", "Records supersede each other in a circle.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    Map<Exhibit, Set<Exhibit>> successors = new LinkedHashMap<>();
    Supersession.in(docket)
        .forEach(
            each ->
                successors
                    .computeIfAbsent(each.old(), unused -> new LinkedHashSet<>())
                    .add(each.successor()));
    Set<Exhibit> done = new HashSet<>();
    return successors.keySet().stream()
        .filter(each -> !done.contains(each))
        .map(each -> circleFrom(each, successors, done))
        .filter(circle -> !circle.isEmpty())
        .map(SupersessionCycle::found);
  }

  /** The first circle on the way; what was seen is not walked again. */
  private static List<Exhibit> circleFrom(
      Exhibit start, Map<Exhibit, Set<Exhibit>> successors, Set<Exhibit> done) {
    List<Exhibit> path = new ArrayList<>(List.of(start));
    Map<Exhibit, Integer> places = new HashMap<>(Map.of(start, 0));
    Deque<Iterator<Exhibit>> ahead = new ArrayDeque<>();
    ahead.push(successors.getOrDefault(start, Set.of()).iterator());
    done.add(start);
    while (!ahead.isEmpty()) {
      if (!ahead.element().hasNext()) {
        ahead.pop();
        places.remove(path.remove(path.size() - 1));
        continue;
      }
      Exhibit next = ahead.element().next();
      if (places.containsKey(next)) {
        return List.copyOf(path.subList(places.getOrDefault(next, 0), path.size()));
      }
      if (done.add(next)) {
        places.put(next, path.size());
        path.add(next);
        ahead.push(successors.getOrDefault(next, Set.of()).iterator());
      }
    }
    return List.of();
  }

  private static Observation found(List<Exhibit> circle) {
    Exhibit first = circle.get(0);
    Exhibit second = circle.get(circle.size() == 1 ? 0 : 1);
    String names =
        circle.stream().skip(1).map(Exhibit::id).collect(Collectors.joining(", then by "));
    String sentence =
        circle.size() == 1
            ? "%s supersedes itself.".formatted(first.id())
            : "%s is superseded by %s, and that by %s again."
                .formatted(first.id(), names, first.id());
    return new Supersession(first, second)
        .at(first, RULE, sentence, "Take away the relation that is wrong, in both files.");
  }
}
