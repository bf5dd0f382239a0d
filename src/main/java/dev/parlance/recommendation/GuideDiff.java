package dev.parlance.recommendation;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.GuideChanges;
import dev.parlance.guide.Option;
import dev.parlance.guide.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one guide says differently from another, on every answer sheet that both understand. */
public final class GuideDiff {

  private final Guide before;
  private final Guide after;
  private final GuideChanges structure;
  private final List<OutcomeChange> outcomes;
  private int classes;

  private record Group(Outcome before, Outcome after) {}

  private record Sheet(String branch, JointTable table, int number) {}

  public GuideDiff(Guide before, Guide after) {
    if (!before.branchQuestion().equals(after.branchQuestion())) {
      throw new Problem(
          ExitCode.USAGE,
          "The guides cannot be compared: one begins with '%s', the other with '%s'."
              .formatted(before.branchQuestion(), after.branchQuestion()),
          "Compare two versions of one guide, or a guide with what extends it.");
    }
    this.before = before;
    this.after = after;
    this.structure = GuideChanges.between(before, after);
    this.outcomes = compare();
  }

  public GuideChanges structure() {
    return structure;
  }

  /** The gravest first, then those that touch most. */
  public List<OutcomeChange> outcomes() {
    return outcomes;
  }

  /** How many classes of answers were compared. */
  public int classes() {
    return classes;
  }

  /** How many of them come out differently. */
  public int changed() {
    return outcomes.stream().mapToInt(OutcomeChange::classes).sum();
  }

  /**
   * Whether both are versions of one guide, so that their numbers can be held against each other.
   */
  public boolean isRelease() {
    return before.head().id().equals(after.head().id());
  }

  /** What the version number would have to say. */
  public ReleaseLevel needed() {
    ReleaseLevel level =
        before.digest().equals(after.digest()) ? ReleaseLevel.NONE : ReleaseLevel.PATCH;
    if (!structure.isEmpty()) {
      level = level.or(ReleaseLevel.MINOR);
    }
    boolean lost = structure.removed().keySet().stream().anyMatch(kind -> !kind.equals("rules"));
    level = lost ? ReleaseLevel.MAJOR : level;
    for (OutcomeChange change : outcomes) {
      level = level.or(change.level());
    }
    return level;
  }

  /** What the version number says. */
  public ReleaseLevel claimed() {
    return ReleaseLevel.between(version(before), version(after));
  }

  /** Whether the version number says at least what it has to; also where there is no release. */
  public boolean isHonest() {
    return !isRelease() || claimed().compareTo(needed()) >= 0;
  }

  private static Version version(Guide guide) {
    return Version.parse(guide.head().version()).orElseThrow();
  }

  private List<OutcomeChange> compare() {
    Map<Group, List<Sheet>> groups = new LinkedHashMap<>();
    Set<String> known = after.question(after.branchQuestion()).optionIds();
    for (Option branch : before.question(before.branchQuestion()).choices()) {
      if (known.contains(branch.id())) {
        compare(branch.id(), groups);
      }
    }
    List<OutcomeChange> changes = new ArrayList<>();
    groups.forEach((group, sheets) -> changes.add(change(group, sheets)));
    changes.sort(
        Comparator.comparing(OutcomeChange::level)
            .thenComparing(OutcomeChange::classes)
            .reversed());
    return List.copyOf(changes);
  }

  private void compare(String branch, Map<Group, List<Sheet>> groups) {
    JointTable table = new JointTable(before, after, branch);
    classes += table.size();
    for (int sheet = 0; sheet < table.size(); sheet++) {
      Outcome old = table.before(sheet);
      Outcome changed = inTheSameOrder(table.after(sheet));
      if (!old.equals(changed)) {
        groups
            .computeIfAbsent(new Group(old, changed), group -> new ArrayList<>())
            .add(new Sheet(branch, table, sheet));
      }
    }
  }

  private Outcome inTheSameOrder(Outcome outcome) {
    List<String> order = new ArrayList<>(before.inOrder(outcome.languages()));
    outcome.languages().stream().filter(each -> !order.contains(each)).forEach(order::add);
    return new Outcome(outcome.status(), order, outcome.role());
  }

  private OutcomeChange change(Group group, List<Sheet> sheets) {
    Sheet smallest =
        sheets.stream()
            .min(Comparator.comparingInt(sheet -> sheet.table.weight(sheet.number)))
            .orElseThrow();
    Map<String, List<String>> example = new LinkedHashMap<>();
    example.put(before.branchQuestion(), List.of(smallest.branch));
    example.putAll(smallest.table.answers(smallest.number));
    return new OutcomeChange(
        group.before,
        group.after,
        ReleaseLevel.of(group.before, group.after),
        sheets.size(),
        example);
  }
}
