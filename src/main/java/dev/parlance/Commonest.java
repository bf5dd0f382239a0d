package dev.parlance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is there most often. */
public final class Commonest {

  private Commonest() {}

  /** Of these, one at least; where several are there as often, the first. */
  public static <T> T of(List<T> items) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    items.forEach(each -> counts.merge(each, 1, Integer::sum));
    T most = items.get(0);
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      most = each.getValue() > counts.getOrDefault(most, 0) ? each.getKey() : most;
    }
    return most;
  }
}
