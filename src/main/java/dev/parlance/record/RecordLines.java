package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a record's file, from 1, at which it says what a log reads in it. */
public final class RecordLines {

  private static final Set<String> NEEDED =
      Set.of("context", "context and problem statement", "decision", "decision outcome");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");

  /** What MADR and adr-tools leave in a new file. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{[^{}]{0,600}\\}|\\[(?:Describe|short |what is)[^\\[\\]]{0,600}\\]"
              + "|The issue motivating this decision, and any context that influences or constrains"
              + " the decision\\.|The change that we're proposing or have agreed to implement\\.");

  private final String text;
  private final Anatomy anatomy;

  private RecordLines(String text) {
    this.text = text;
    this.anatomy = new Anatomy(text);
  }

  public static RecordLines of(String text) {
    return new RecordLines(text);
  }

  /** Where the status stands; the title's line where there is none. */
  public int status() {
    return anatomy.status().places().stream()
        .findFirst()
        .map(Field::line)
        .map(RecordLines::from1)
        .or(
            () ->
                anatomy
                    .statusSection()
                    .map(found -> from1(found.section().heading().line().number())))
        .orElseGet(this::title);
  }

  /** Where the title stands; the first line where there is none. */
  public int title() {
    return anatomy.outline().title().map(found -> from1(found.line().number())).orElse(1);
  }

  public int date() {
    return anatomy.date().map(found -> from1(found.line())).orElseGet(this::status);
  }

  /** Where the relation is named. */
  public int link(Link link) {
    Optional<SourceLine> said =
        anatomy.source().lines().stream()
            .filter(
                line ->
                    line.text().contains(link.target()) || LinkText.in(line.text()).contains(link))
            .filter(line -> !isTitle(line))
            .findFirst();
    return said.map(line -> from1(line.number())).orElseGet(this::status);
  }

  /** The first line that holds these words; the title's line where none does. */
  public int holding(String words) {
    int at = text.indexOf(words);
    return at < 0
        ? title()
        : 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
  }

  /**
   * The items of a list that carry an empty box, under a heading of that name, with their lines.
   */
  public List<Unticked> unticked(String heading) {
    return anatomy.outline().sections().stream()
        .filter(section -> section.name().equals(heading))
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.text().matches("\\s{0,3}[-*+] \\[ \\] .*"))
        .map(line -> new Unticked(from1(line.number()), line.text().strip().substring(6)))
        .toList();
  }

  /** The headings of what a decision cannot do without, where nothing is written below them. */
  public List<Integer> unwritten() {
    List<Section> sections = anatomy.outline().sections();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section each = sections.get(i);
      if (NEEDED.contains(each.name()) && isUnwritten(sections, i)) {
        lines.add(from1(each.heading().line().number()));
      }
    }
    return lines;
  }

  /** Together with what stands below deeper headings. */
  private static boolean isUnwritten(List<Section> sections, int at) {
    int level = sections.get(at).level();
    int end = at + 1;
    while (end < sections.size() && sections.get(end).level() > level) {
      end++;
    }
    return sections.subList(at, end).stream()
        .flatMap(section -> section.lines().stream())
        .noneMatch(RecordLines::isWritten);
  }

  private static boolean isWritten(SourceLine line) {
    String seen = COMMENT.matcher(line.text()).replaceAll("").strip();
    return !seen.isEmpty() && !PLACEHOLDER.matcher(seen).matches();
  }

  /** Something to do that nobody has ticked. */
  public record Unticked(int line, String text) {}

  private boolean isTitle(SourceLine line) {
    return anatomy
        .outline()
        .title()
        .filter(found -> found.line().number() == line.number())
        .isPresent();
  }

  private static int from1(int line) {
    return line + 1;
  }
}
