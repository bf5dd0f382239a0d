package dev.parlance.guide;

import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import java.util.HashMap;
import java.util.Map;

/** Where the things of a guide stand in its files. */
public final class Places {

  private final Place start;
  private final Map<String, Place> places = new HashMap<>();

  Places(Mapping document) {
    start = document.place();
    for (String kind : new String[] {"rules", "questions", "languages"}) {
      document.items(kind).forEach(node -> add(kind, node.mapping().get("id")));
    }
    for (YamlNode question : document.items("questions")) {
      String id = question.mapping().text("id");
      question
          .mapping()
          .items("options")
          .forEach(option -> add("options of " + id, option.mapping().get("id")));
    }
    document.entries().forEach((key, value) -> places.put("key " + key.text(), key.place()));
  }

  public Place rule(Rule rule) {
    return at("rules", rule.id());
  }

  public Place question(String id) {
    return at("questions", id);
  }

  public Place option(Atom atom) {
    return at("options of " + atom.question(), atom.option());
  }

  public Place language(String id) {
    return at("languages", id);
  }

  /** A key of the guide itself. */
  Place key(String key) {
    return at("key", key);
  }

  private void add(String kind, YamlNode id) {
    places.put(kind + " " + id.text(), id.place());
  }

  private Place at(String kind, String id) {
    return places.getOrDefault(kind + " " + id, start);
  }
}
