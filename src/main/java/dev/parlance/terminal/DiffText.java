package dev.parlance.terminal;

import dev.parlance.record.Difference;
import dev.parlance.record.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Differences as people read them. */
final class DiffText {

  private static final int LONGEST = 60;

  private DiffText() {}

  /** One line for each difference in meaning, and one for all that is prose. */
  static Text of(List<Difference> differences) {
    if (differences.isEmpty()) {
      return Text.of("\nThe same in meaning.\n");
    }
    Text text = Text.of("\n");
    for (String line : lines(differences)) {
      text = text.and(Text.line(line)).and("\n");
    }
    return text;
  }

  static List<String> lines(List<Difference> differences) {
    Map<String, List<String>> sections = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (Difference each : differences) {
      if (each.kind() == Kind.SECTION) {
        sections.computeIfAbsent(fate(each), unused -> new ArrayList<>()).add(each.name());
      } else {
        lines.add(line(each));
      }
    }
    sections.forEach(
        (fate, names) -> lines.add("text %s: %s".formatted(fate, String.join(", ", names))));
    return lines;
  }

  /** The lines of a unified diff, below the two files that they are of. */
  static Text of(Versions.Pair pair, List<String> lines) {
    Text text =
        Text.of("\n")
            .and(Text.line("--- " + heading(pair.from()), Ink.STRONG))
            .and("\n")
            .and(Text.line("+++ " + heading(pair.to()), Ink.STRONG))
            .and("\n");
    for (String line : lines) {
      text = text.and(Text.of(line, ink(line))).and("\n");
    }
    return text;
  }

  private static String heading(Versions.State state) {
    return "%s, %s".formatted(state.edition().file(), state.name());
  }

  private static Ink ink(String line) {
    return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '+' -> Ink.GOOD;
      case '-' -> Ink.BAD;
      case '@' -> Ink.FAINT;
      default -> Ink.PLAIN;
    };
  }

  /** One that is not prose. */
  static String line(Difference each) {
    String about = each.component().isEmpty() ? "" : each.component() + ": ";
    String name = each.name().isEmpty() ? "" : " " + each.name();
    String what = about + each.kind().words() + name;
    if (each.kind() == Kind.LINK) {
      return "%s %s".formatted(what, fate(each));
    }
    if (each.before().isEmpty() || each.after().isEmpty()) {
      return "%s: %s (%s)".formatted(what, value(each.before() + each.after()), fate(each));
    }
    return "%s: %s -> %s".formatted(what, value(each.before()), value(each.after()));
  }

  private static String fate(Difference each) {
    return each.before().isEmpty() ? "added" : each.after().isEmpty() ? "removed" : "changed";
  }

  private static String value(String value) {
    return Text.line(value.replaceAll("\\s+", " ").strip()).within(LONGEST).plain();
  }
}
