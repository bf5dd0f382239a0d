package dev.parlance.recommendation;

import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Rule;
import dev.parlance.recommendation.Survey.Case;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest rules, three at most, of which one always prevails over a given one: louder, of a
 * narrower case, or just as loud for nothing else.
 */
final class Shadows {

  private static final int MOST = 3;

  private Shadows() {}

  /** Their ids; none where there are no such rules. */
  static List<String> of(Rule rule, List<Case> where) {
    if (!(rule.effect() instanceof Support)) {
      return List.of();
    }
    Map<String, BitSet> covered = new LinkedHashMap<>();
    for (int i = 0; i < where.size(); i++) {
      for (CompiledRule other : where.get(i).table().branch.supports) {
        if (other.fires(where.get(i).facts()) && drowns(other.rule, rule)) {
          covered.computeIfAbsent(other.rule.id(), id -> new BitSet()).set(i);
        }
      }
    }
    for (int size = 1; size <= MOST; size++) {
      List<String> found = cover(covered, List.copyOf(covered.keySet()), where.size(), size);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean drowns(Rule other, Rule rule) {
    if (other.equals(rule)
        || !(other.effect() instanceof Support loud)
        || !(rule.effect() instanceof Support quiet)) {
      return false;
    }
    boolean same = loud.tier().equals(quiet.tier());
    return loud.tier().outranks(quiet.tier())
        || other.moreSpecificThan(rule)
        || (same && quiet.languages().containsAll(loud.languages()));
  }

  private static List<String> cover(
      Map<String, BitSet> covered, List<String> ids, int cases, int size) {
    for (int i = 0; i < ids.size(); i++) {
      BitSet own = covered.getOrDefault(ids.get(i), new BitSet());
      if (own.cardinality() == cases) {
        return List.of(ids.get(i));
      }
      if (size > 1) {
        Map<String, BitSet> rest = without(covered, own, ids.subList(i + 1, ids.size()));
        List<String> others =
            cover(rest, List.copyOf(rest.keySet()), cases - own.cardinality(), size - 1);
        if (!others.isEmpty()) {
          List<String> found = new ArrayList<>(List.of(ids.get(i)));
          found.addAll(others);
          return found;
        }
      }
    }
    return List.of();
  }

  private static Map<String, BitSet> without(
      Map<String, BitSet> covered, BitSet done, List<String> ids) {
    Map<String, BitSet> rest = new LinkedHashMap<>();
    for (String id : ids) {
      BitSet left = (BitSet) covered.getOrDefault(id, new BitSet()).clone();
      left.andNot(done);
      if (!left.isEmpty()) {
        rest.put(id, left);
      }
    }
    return rest;
  }
}
