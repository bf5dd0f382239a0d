package dev.parlance.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may not change in a record once it is accepted: its words, and what it decides. Left out is
 * what has a life of its own, in every dialect: status, days, relations, ticks, the record's own
 * number, and remarks to Parlance; and how the words are laid out, which formatters change.
 */
public final class Substance {

  private static final int MOST_LINES = 5;
  private static final int MOST_WORDS = 20;

  /** What is more than a typo. */
  public static final String LIMIT =
      "more than %d lines or %d words, or what it decides".formatted(MOST_LINES, MOST_WORDS);

  private static final Set<String> MOVING =
      Set.of(
          "status",
          "adr status",
          "decision status",
          "current status",
          "updated",
          "supersedes",
          "superseded by",
          "superseded",
          "amends",
          "amended by",
          "relates to",
          "related",
          "links");

  private static final Set<String> RELATIONS = Set.of("links", "related decisions", "related adrs");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*+] ");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} ");
  private static final Pattern RULED = Pattern.compile("[-:| ]*-{3,}[-:| ]*");
  private static final Pattern TICKED = Pattern.compile("(\\s*[-*+] )\\[[xX]\\]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("\\s+");

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<String> decided = new ArrayList<>();

  private Substance() {}

  public static Substance of(RecordSummary record, String text) {
    Substance substance = new Substance();
    Anatomy anatomy = new Anatomy(text);
    substance.decisions(anatomy.frontMatter());
    substance.keep(
        record.title(), anatomy.outline().title().map(each -> each.line().number()).orElse(0));
    substance.body(anatomy, text);
    return substance;
  }

  /** Whether this says the same as another. */
  public boolean says(Substance other) {
    return running(lines).equals(running(other.lines)) && decided.equals(other.decided);
  }

  /** The same but for numbers, as after another record was renumbered. */
  public boolean equalsButForNumbers(Substance other) {
    return unnumbered(running(lines)).equals(unnumbered(running(other.lines)))
        && decided.equals(other.decided);
  }

  /** Whether the difference is small enough to be a slip of the pen, and no decision is in it. */
  public boolean isTypoOf(Substance other) {
    List<String> gone = without(other.lines, lines);
    List<String> come = without(lines, other.lines);
    return decided.equals(other.decided)
        && gone.size() <= MOST_LINES
        && come.size() <= MOST_LINES
        && without(words(gone), words(come)).size() + without(words(come), words(gone)).size()
            <= MOST_WORDS;
  }

  /** The first line, from 1, that the other does not have. */
  public int firstNew(Substance other) {
    List<String> come = without(lines, other.lines);
    return come.isEmpty() ? 1 : numbers.get(lines.indexOf(come.get(0)));
  }

  private void decisions(FrontMatter frontMatter) {
    for (SourceLine line : frontMatter.below("parlance")) {
      String text = line.text().strip();
      if (!text.startsWith("review-by:") && !text.startsWith("#")) {
        decided.add(text);
      }
    }
  }

  private void body(Anatomy anatomy, String text) {
    int title = anatomy.outline().title().map(each -> each.line().number()).orElse(-1);
    List<String> raw = text.lines().toList();
    Set<Integer> left = movable(anatomy);
    String fence = "";
    for (SourceLine line : anatomy.source().body()) {
      String written = line.number() < raw.size() ? raw.get(line.number()).stripTrailing() : "";
      boolean code = !fence.isEmpty();
      fence = fence(fence, written.stripLeading());
      if (line.number() != title && !left.contains(line.number()) && !isRemark(written)) {
        keep(code ? written + "\n" : laidOut(written), line.number());
      }
    }
  }

  private static String fence(String open, String line) {
    if (open.isEmpty()) {
      return line.startsWith("```") || line.startsWith("~~~") ? line.substring(0, 3) : "";
    }
    return line.startsWith(open) ? "" : open;
  }

  /** The line with one kind of bullet, heading and table, whatever the file has. */
  private static String laidOut(String written) {
    String line = TICKED.matcher(written).replaceFirst("$1[ ]");
    line = HEADING.matcher(BULLET.matcher(line).replaceFirst("- ")).replaceFirst("# ");
    String spaced = WORD.matcher(line.strip()).replaceAll(" ");
    return spaced.startsWith("|") && RULED.matcher(spaced).matches()
        ? "|"
        : spaced.startsWith("|") ? spaced.replaceAll(" ?\\| ?", "|") : spaced;
  }

  /** Prose as one line, however it is broken; code as it stands. */
  private static String running(List<String> lines) {
    return String.join(" ", lines);
  }

  private void keep(String line, int number) {
    if (!line.isBlank()) {
      lines.add(line);
      numbers.add(number + 1);
    }
  }

  private static boolean isRemark(String line) {
    return line.strip().startsWith("<!-- parlance-ignore");
  }

  /** The lines of status, days and relations. */
  private static Set<Integer> movable(Anatomy anatomy) {
    Set<Integer> movable = new HashSet<>();
    anatomy.fields().all().stream()
        .filter(each -> MOVING.contains(each.key()) || each.key().contains("date"))
        .forEach(each -> movable.add(each.line()));
    anatomy.status().places().forEach(each -> movable.add(each.line()));
    for (Section section : anatomy.outline().sections()) {
      boolean status = section.name().endsWith("status") && section.level() <= 3;
      boolean relations = RELATIONS.contains(section.name());
      if (status || relations || section.name().equals("more information")) {
        movable.add(section.heading().line().number());
      }
      for (SourceLine line : section.lines()) {
        if (status || isRelation(line, section.name())) {
          movable.add(line.number());
        }
      }
    }
    return movable;
  }

  private static boolean isRelation(SourceLine line, String section) {
    boolean place = RELATIONS.contains(section) || section.equals("more information");
    return place
        && line.text().stripLeading().matches("[-*+] .*")
        && !LinkText.in(line.text()).isEmpty();
  }

  private static String unnumbered(String words) {
    return DIGITS.matcher(words).replaceAll("0");
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().flatMap(WORD::splitAsStream).filter(word -> !word.isEmpty()).toList();
  }

  /** What the one list has more of than the other. */
  private static List<String> without(List<String> one, List<String> other) {
    Map<String, Integer> there = new HashMap<>();
    other.forEach(each -> there.merge(each, 1, Integer::sum));
    List<String> left = new ArrayList<>();
    for (String each : one) {
      if (there.merge(each, -1, Integer::sum) < 0) {
        left.add(each);
      }
    }
    return left;
  }
}
