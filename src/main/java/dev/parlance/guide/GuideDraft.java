package dev.parlance.guide;

import dev.parlance.Problem;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** As much of a guide as can be read: rules that cannot are left out, each with a finding. */
public record GuideDraft(Guide guide, Places places, List<Finding> faults) {

  public GuideDraft {
    faults = List.copyOf(faults);
  }

  /** Refused only where the fault is not in a rule. */
  public static GuideDraft of(GuideSource source) {
    Mapping document = source.document();
    RuleReader reader = new RuleReader(new Vocabulary(document));
    List<Finding> faults = new ArrayList<>();
    List<YamlNode> rules = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    for (YamlNode rule : document.items("rules")) {
      try {
        reader.read(rule.mapping());
        rules.add(rule);
      } catch (Problem problem) {
        String id = rule.mapping().text("id");
        unread.add(id);
        faults.add(Finding.of("rule-unreadable", problem, rule.place(), id));
      }
    }
    List<YamlNode> readings = Departures.interpretations(document, unread).toList();
    Mapping left =
        Departures.with(
            Departures.with(document, "rules", new Sequence(document.get("rules").place(), rules)),
            "interpretations",
            new Sequence(document.place(), readings));
    Guide guide = GuideReader.read(left, source.digest());
    return new GuideDraft(guide, new Places(document), faults);
  }
}
