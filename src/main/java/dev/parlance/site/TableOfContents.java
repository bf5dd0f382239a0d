package dev.parlance.site;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.List;

/** A file with the table of contents between two markers; nothing else in it ever changes. */
public final class TableOfContents {

  private static final String NOTHING = "";

  private final String file;
  private final List<RecordSummary> records;

  /**
   * The table for one file.
   *
   * @param file its path, relative to the top of the work tree
   */
  public TableOfContents(String file, List<RecordSummary> records) {
    this.file = file;
    this.records = List.copyOf(records);
  }

  /** A file that holds nothing else. */
  public String newFile() {
    return "# Architecture decision records\n\n%s\n\n%s%s\n"
        .formatted(Markers.OURS.start(), between(Markers.OURS, "\n"), Markers.OURS.stop());
  }

  /** Whether a text has a place for the table. */
  static boolean isIn(String text) {
    return text.contains(Markers.OURS.start()) || text.contains(Markers.ADR_LOG.start());
  }

  /** The text with the table between its markers brought up to date. */
  public String in(String text) {
    List<String> lines = linesWithEnds(text);
    for (Markers markers : List.of(Markers.ADR_LOG, Markers.OURS)) {
      List<Integer> starts = places(lines, markers.start());
      if (!starts.isEmpty()) {
        List<Integer> stops = places(lines, markers.stop());
        boolean pair = starts.size() == 1 && stops.size() == 1 && starts.get(0) < stops.get(0);
        if (!pair) {
          throw unclear(markers);
        }
        return replaced(lines, starts.get(0), stops.get(0), markers);
      }
    }
    throw new Problem(
        ExitCode.REFUSED,
        "%s does not say where the table of contents stands.".formatted(file),
        "Put two lines into it: %s and, below, %s."
            .formatted(Markers.OURS.start(), Markers.OURS.stop()));
  }

  private String replaced(List<String> lines, int start, int stop, Markers markers) {
    String end = lines.get(start).endsWith("\r\n") ? "\r\n" : "\n";
    return String.join(NOTHING, lines.subList(0, start + 1))
        + end
        + between(markers, end)
        + String.join(NOTHING, lines.subList(stop, lines.size()));
  }

  private String between(Markers markers, String end) {
    StringBuilder text = new StringBuilder();
    new Contents(file).lines(records, markers).forEach(line -> text.append(line).append(end));
    return records.isEmpty() ? NOTHING : text.append(end).toString();
  }

  private Problem unclear(Markers markers) {
    return new Problem(
        ExitCode.REFUSED,
        "The markers of the table of contents in %s are no pair.".formatted(file),
        "Leave one line %s and, below it, one line %s.".formatted(markers.start(), markers.stop()));
  }

  private static List<Integer> places(List<String> lines, String marker) {
    List<Integer> places = new ArrayList<>();
    String fence = NOTHING;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (fence.isEmpty() && line.equals(marker)) {
        places.add(i);
      } else if (fence.isEmpty() && (line.startsWith("```") || line.startsWith("~~~"))) {
        fence = line.substring(0, 3);
      } else if (!fence.isEmpty() && line.startsWith(fence)) {
        fence = NOTHING;
      }
    }
    return places;
  }

  private static List<String> linesWithEnds(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return lines;
  }
}
