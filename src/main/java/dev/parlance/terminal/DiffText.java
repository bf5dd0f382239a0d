package dev.parlance.terminal;

import dev.parlance.record.Difference;
import java.util.List;

/** Differences as people read them. */
final class DiffText {

  private static final int LONGEST = 60;

  private DiffText() {}

  /** One line for each difference in meaning. */
  static Text of(List<Difference> differences) {
    Text text = Text.of("");
    if (differences.isEmpty()) {
      return text.and("\nThe same in meaning.\n");
    }
    text = text.and("\n");
    for (Difference each : differences) {
      text = text.and(line(each)).and("\n");
    }
    return text;
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

  static Text line(Difference each) {
    String about = each.component().isEmpty() ? "" : each.component() + ": ";
    String name = each.name().isEmpty() ? "" : " " + each.name();
    Text line = Text.line(about + each.kind().words() + name);
    return each.kind() == Difference.Kind.SECTION || each.kind() == Difference.Kind.LINK
        ? line.and(" " + fate(each))
        : line.and(": ").and(value(each.before())).and(" -> ").and(value(each.after()));
  }

  private static String fate(Difference each) {
    return each.before().isEmpty() ? "added" : each.after().isEmpty() ? "removed" : "changed";
  }

  private static Text value(String value) {
    String plain = value.replaceAll("\\s+", " ").strip();
    return plain.isEmpty() ? Text.of("none") : Text.line(plain).within(LONGEST);
  }
}
