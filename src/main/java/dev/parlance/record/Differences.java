package dev.parlance.record;

import dev.parlance.record.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Differences while they are being gathered; what is alike is left out. */
final class Differences {

  private final List<Difference> all = new ArrayList<>();

  List<Difference> all() {
    return List.copyOf(all);
  }

  void add(Kind kind, String component, String before, String after) {
    add(kind, component, "", before, after);
  }

  /** One for each key of which the two say something else. */
  void add(Kind kind, Map<String, String> before, Map<String, String> after) {
    add(kind, "", before, after);
  }

  void add(Kind kind, String component, Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      add(kind, component, name, before.getOrDefault(name, ""), after.getOrDefault(name, ""));
    }
  }

  private void add(Kind kind, String component, String name, String before, String after) {
    if (!before.equals(after)) {
      all.add(new Difference(kind, component, name, before, after));
    }
  }
}
