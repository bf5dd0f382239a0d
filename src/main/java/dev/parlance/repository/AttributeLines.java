package dev.parlance.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;

/** The lines of attributes that are about one path, the weakest first, and what they come to. */
final class AttributeLines {

  private final Map<String, List<Attribute>> macros = new HashMap<>();
  private final List<List<Attribute>> lines = new ArrayList<>();

  AttributeLines() {
    define(
        "binary",
        List.of(
            new Attribute("diff", Attribute.State.UNSET),
            new Attribute("merge", Attribute.State.UNSET),
            new Attribute("text", Attribute.State.UNSET)));
  }

  void define(String macro, List<Attribute> meaning) {
    macros.put(macro, List.copyOf(meaning));
  }

  void add(List<Attribute> line) {
    lines.add(List.copyOf(line));
  }

  /** What the strongest line says of an attribute holds, also where it says to leave it open. */
  Attributes resolved() {
    Map<String, Attribute> decided = new LinkedHashMap<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      decide(lines.get(i), decided);
    }
    return new Attributes(decided.values().toArray(Attribute[]::new));
  }

  private void decide(List<Attribute> line, Map<String, Attribute> decided) {
    for (int i = line.size() - 1; i >= 0; i--) {
      Attribute attribute = line.get(i);
      boolean undecided = decided.putIfAbsent(attribute.getKey(), attribute) == null;
      if (undecided && attribute.getState() == Attribute.State.SET) {
        decide(macros.getOrDefault(attribute.getKey(), List.of()), decided);
      }
    }
  }
}
