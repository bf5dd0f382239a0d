package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * What changed between two texts, brought into a third one that was edited since it was the first:
 * no line of it becomes another but those that have to.
 *
 * @param text with the changes
 * @param clashes the lines, from 1, that both have changed; the text is of no use where there is
 *     one
 */
public record Graft(String text, List<Integer> clashes) {

  public Graft {
    clashes = List.copyOf(clashes);
  }

  /** Brings the change {@code from} one text {@code to} another into {@code edited}. */
  public static Graft of(String from, String to, String edited) {
    List<String> wanted = lines(to);
    List<String> present = lines(edited);
    List<Edit> own = edits(from, edited);
    List<Edit> changes = new ArrayList<>(edits(from, to));
    changes.removeIf(
        change -> own.stream().anyMatch(each -> isSame(each, change, present, wanted)));
    List<Integer> clashes = new ArrayList<>();
    List<String> result = new ArrayList<>(present);
    String feed = edited.contains("\r\n") ? "\r\n" : "\n";
    for (int i = changes.size() - 1; i >= 0; i--) {
      Edit change = changes.get(i);
      int at = change.getBeginA() + shift(own, change);
      if (own.stream().anyMatch(each -> overlap(each, change))) {
        clashes.add(0, at + 1);
      } else {
        List<String> place = result.subList(at, at + change.getLengthA());
        place.clear();
        wanted
            .subList(change.getBeginB(), change.getEndB())
            .forEach(line -> place.add(ended(line, feed)));
        if (at > 0 && !result.get(at - 1).endsWith("\n")) {
          result.set(at - 1, ended(result.get(at - 1), feed));
        }
      }
    }
    return new Graft(String.join("", result), clashes);
  }

  private static List<Edit> edits(String before, String after) {
    return new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(after));
  }

  private static RawText raw(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new RawText(plain.replace("\r\n", "\n").getBytes(UTF_8));
  }

  /** Each with its own end. */
  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)", -1));
  }

  /** How far the place of a change has moved by what was edited before it. */
  private static int shift(List<Edit> own, Edit change) {
    int line = change.getBeginA();
    return own.stream()
        .filter(each -> each.getEndA() <= line)
        .filter(each -> each.getBeginA() < line || change.getLengthA() > 0)
        .mapToInt(each -> each.getLengthB() - each.getLengthA())
        .sum();
  }

  private static String ended(String line, String feed) {
    return line.replaceFirst("\r?\n$", "") + feed;
  }

  private static boolean overlap(Edit one, Edit other) {
    int from = Math.max(one.getBeginA(), other.getBeginA());
    int to = Math.min(one.getEndA(), other.getEndA());
    return from < to
        || (from == to && isInside(one, other))
        || (from == to && isInside(other, one));
  }

  private static boolean isInside(Edit insertion, Edit other) {
    return insertion.getLengthA() == 0
        && other.getBeginA() < insertion.getBeginA()
        && insertion.getBeginA() < other.getEndA();
  }

  private static boolean isSame(Edit own, Edit change, List<String> present, List<String> wanted) {
    return own.getBeginA() == change.getBeginA()
        && own.getEndA() == change.getEndA()
        && stripped(present.subList(own.getBeginB(), own.getEndB()))
            .equals(stripped(wanted.subList(change.getBeginB(), change.getEndB())));
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::stripTrailing).toList();
  }
}
