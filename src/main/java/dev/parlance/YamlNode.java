package dev.parlance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML document that knows where it stands. */
public sealed interface YamlNode {

  Place place();

  /** This node as text; refused where it is a list or a mapping. */
  default String text() {
    throw place().problem("a single value belongs here.", "Write one value.");
  }

  /** This node as a mapping; refused where it is not. */
  default Mapping mapping() {
    throw place().problem("keys and values belong here.", "Write it as 'key: value'.");
  }

  /** This node as a list; a single value counts as a list of one. */
  default List<YamlNode> items() {
    return List.of(this);
  }

  /** The texts of {@link #items()}. */
  default List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** This node as one of the valid texts; refused with the nearest where it is not. */
  default String oneOf(String kind, Set<String> valid) {
    return oneOf(kind, valid, "");
  }

  /** As {@link #oneOf(String, Set)}, naming what the text would have to belong to. */
  default String oneOf(String kind, Set<String> valid, String owner) {
    if (!valid.contains(text())) {
      String of = owner.isEmpty() ? "" : " of '%s'".formatted(owner);
      throw place()
          .problem(
              "there is no %s '%s'%s.".formatted(kind, text(), of), Nearest.remedy(text(), valid));
    }
    return text();
  }

  /** Line and column, from 1, in a named file. */
  record Place(String file, int line, int column) {

    public Problem problem(String sentence, String remedy) {
      return new Problem(ExitCode.USAGE, this + ": " + sentence, remedy);
    }

    @Override
    public String toString() {
      return "%s:%d:%d".formatted(file, line, column);
    }
  }

  /** A single value, always text. Equality is that of the text and its place. */
  record Scalar(Place place, @Override String text) implements YamlNode {

    /** Faster than that of the place; every key of a guide is hashed at the start of a command. */
    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Scalar scalar
          && text.equals(scalar.text)
          && place.equals(scalar.place);
    }
  }

  /** A list. */
  record Sequence(Place place, @Override List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys and values in the order of the file. */
  record Mapping(Place place, Map<Scalar, YamlNode> entries) implements YamlNode {

    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public Mapping mapping() {
      return this;
    }

    @Override
    public List<YamlNode> items() {
      return entries.isEmpty() ? List.of() : List.of(this);
    }

    public Set<Scalar> keys() {
      return entries.keySet();
    }

    /** Refuses every key that is not one of these, with the nearest. */
    public Mapping only(Set<String> known) {
      keys().forEach(key -> key.oneOf("key", known));
      return this;
    }

    public boolean has(String key) {
      return find(key) != null;
    }

    /** The value of a key that must be there. */
    public YamlNode get(String key) {
      YamlNode value = find(key);
      if (value == null) {
        String there = keys().stream().map(Scalar::text).collect(Collectors.joining(", "));
        throw place.problem(
            "the key '%s' is missing%s."
                .formatted(key, there.isEmpty() ? "" : "; there is " + there),
            "Add '%s: …'.".formatted(key));
      }
      return value;
    }

    /** The text of a key that must be there and not be empty. */
    public String text(String key) {
      String text = get(key).text();
      if (text.isBlank()) {
        throw get(key).place().problem("'%s' is empty.".formatted(key), "Give it a value.");
      }
      return text;
    }

    /** The text of a key, or the other text where the key is missing. */
    public String text(String key, String otherwise) {
      YamlNode value = find(key);
      return value == null ? otherwise : value.text();
    }

    /** The items of a key; none where the key is missing or its value empty. */
    public List<YamlNode> items(String key) {
      YamlNode value = find(key);
      if (value == null) {
        return List.of();
      }
      return value instanceof Scalar scalar && scalar.text().isEmpty() ? List.of() : value.items();
    }

    /** The texts of a key; none where the key is missing or its value empty. */
    public List<String> texts(String key) {
      return items(key).stream().map(YamlNode::text).toList();
    }

    private @Nullable YamlNode find(String key) {
      for (Map.Entry<Scalar, YamlNode> entry : entries.entrySet()) {
        if (entry.getKey().text().equals(key)) {
          return entry.getValue();
        }
      }
      return null;
    }
  }
}
