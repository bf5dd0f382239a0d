package dev.parlance.review;

import dev.parlance.Yaml;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in a log before anybody checked it, by rule and file: it is let pass, and may
 * become less, not more.
 */
public record Baseline(SortedMap<Entry, Integer> counts) {

  /** The file that is taken without being named. */
  public static final String USUAL = ".parlance-baseline.json";

  static final Rule OUTDATED =
      Rule.note(
          "ADR082", "baseline-outdated", "The baseline lets pass what is not there any more.");

  /** A rule that a file did not keep. */
  public record Entry(String code, String file) implements Comparable<Entry> {

    static Entry of(Observation observation) {
      return new Entry(observation.rule().code(), observation.file());
    }

    @Override
    public int compareTo(Entry other) {
      int byFile = file.compareTo(other.file);
      return byFile == 0 ? code.compareTo(other.code) : byFile;
    }
  }

  public Baseline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Everything that is found now. */
  public static Baseline of(List<Observation> observations) {
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    observations.stream()
        .filter(each -> !each.rule().equals(NoRecords.RULE))
        .forEach(each -> counts.merge(Entry.of(each), 1, Integer::sum));
    return new Baseline(counts);
  }

  /** Reads the text of its file; JSON is YAML as well. */
  public static Baseline read(String file, String text) {
    Mapping all = Yaml.read(file, text).mapping().only(Set.of("about", "findings"));
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    for (YamlNode node : all.items("findings")) {
      Mapping entry = node.mapping().only(Set.of("code", "file", "count"));
      YamlNode count = entry.get("count");
      if (!count.text().matches("[1-9]\\d{0,5}")) {
        throw count.place().problem("this is not a count.", "Write 1, 2 and so on.");
      }
      counts.merge(
          new Entry(entry.text("code"), entry.text("file")),
          Integer.parseInt(count.text()),
          Integer::sum);
    }
    return new Baseline(counts);
  }

  /** The tree of its file. */
  public Map<String, Object> tree() {
    List<Map<String, Object>> findings = new ArrayList<>();
    counts.forEach(
        (entry, count) -> {
          Map<String, Object> each = new LinkedHashMap<>();
          each.put("code", entry.code);
          each.put("file", entry.file);
          each.put("count", count);
          findings.add(each);
        });
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("about", "What 'parlance check' lets pass. It only shrinks: --update-baseline.");
    tree.put("findings", findings);
    return tree;
  }

  /** The same for the files of a log as they are called now; it lets pass no more than before. */
  public Baseline following(Set<String> files) {
    NewName names = new NewName(files);
    SortedMap<Entry, Integer> moved = new TreeMap<>();
    counts.forEach(
        (entry, count) ->
            moved.merge(new Entry(entry.code, names.of(entry.file)), count, Integer::sum));
    return new Baseline(moved);
  }

  /** What of it is still found. */
  public Baseline shrunkTo(List<Observation> observations) {
    Baseline found = of(observations);
    SortedMap<Entry, Integer> left = new TreeMap<>();
    counts.forEach(
        (entry, count) -> {
          int still = Math.min(count, found.counts.getOrDefault(entry, 0));
          if (still > 0) {
            left.put(entry, still);
          }
        });
    return new Baseline(left);
  }

  /** What it does not let pass. */
  public List<Observation> without(List<Observation> observations) {
    Map<Entry, Integer> passing = new HashMap<>(counts);
    return observations.stream()
        .filter(each -> passing.merge(Entry.of(each), -1, Integer::sum) < 0)
        .toList();
  }

  /** What it does not let pass, and a word where it lets pass too much. */
  public List<Observation> applied(String file, List<Observation> observations) {
    List<Observation> left = new ArrayList<>(without(observations));
    int gone = size() - shrunkTo(observations).size();
    if (gone > 0) {
      left.add(
          OUTDATED.at(
              file,
              1,
              "%s."
                  .formatted(
                      gone == 1
                          ? "One of its findings is mended"
                          : gone + " of its findings are mended"),
              "Shrink it: parlance check --update-baseline"));
      left.sort(Observation.IN_ORDER);
    }
    return left;
  }

  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
