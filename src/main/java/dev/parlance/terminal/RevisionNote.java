package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.Comparison;
import dev.parlance.record.Difference;
import dev.parlance.record.Difference.Kind;
import dev.parlance.record.Edition;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be said of a revision.
 *
 * @param changes in meaning, one a line
 * @param own sections in which somebody has written besides what the answers make
 */
record RevisionNote(List<String> changes, List<String> own) {

  /** What may stand in a file and not follow from its answers. */
  private static final Set<Kind> FREE = EnumSet.of(Kind.SECTION, Kind.LINK, Kind.FIELD, Kind.TAGS);

  RevisionNote {
    changes = List.copyOf(changes);
    own = List.copyOf(own);
  }

  /**
   * Compares the revised file with the one before.
   *
   * @param untouched what it would be if nobody had written into it since
   * @param page what the answers alone would make
   */
  static RevisionNote of(Edition before, Edition untouched, Edition after, Edition page) {
    List<Difference> changes = new ArrayList<>(Comparison.of(before, after));
    changes.removeIf(each -> each.kind() == Kind.DATE || each.kind() == Kind.SECTION);
    List<Difference> written = Comparison.of(untouched, after);
    written.stream().filter(each -> each.kind() == Kind.SECTION).forEach(changes::add);
    return new RevisionNote(DiffText.lines(changes), sections(Comparison.of(page, after)));
  }

  /** Refuses a file that does not say what the answers make. */
  static void requireSame(Edition page, Edition after) {
    List<Difference> wrong =
        Comparison.of(page, after).stream().filter(each -> !FREE.contains(each.kind())).toList();
    if (!wrong.isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s was edited so that it would not say what is answered (%s)."
              .formatted(after.file(), DiffText.line(wrong.get(0))),
          "Take that edit back, and revise again.");
    }
  }

  /** Says what the next version is about. */
  void tell(Console console, RecordSummary revised) {
    console.say("%s becomes version %d:".formatted(RecordTree.id(revised), revised.version()));
    changes.forEach(change -> console.say("  " + change));
    kept().ifPresent(console::say);
  }

  /** What a person should know who has edited the file. */
  private Optional<String> kept() {
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Kept besides what the answers make, in: %s.".formatted(String.join(", ", own)));
  }

  /** The lines for the message of the commit. */
  List<String> body(String because) {
    List<String> lines =
        changes.stream().map(line -> "* " + line).collect(Collectors.toCollection(ArrayList::new));
    if (!because.isBlank()) {
      lines.add("");
      lines.add("Why: " + because.strip());
    }
    return lines;
  }

  private static List<String> sections(List<Difference> differences) {
    return differences.stream()
        .filter(each -> each.kind() == Kind.SECTION)
        .map(Difference::name)
        .toList();
  }
}
