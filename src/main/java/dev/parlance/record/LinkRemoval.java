package dev.parlance.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes away a line that names a relation and nothing else: the reverse of {@link LinkPlace}. */
final class LinkRemoval {

  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "\\s*(?:[-*+]\\s+)?\\p{L}[\\p{L} ]{1,40}\\s"
              + "\\[(?:[^\\[\\]\\\\]|\\\\.){0,300}\\](?:\\([^()\\s]{0,300}\\))?\\s*");

  private final Anatomy anatomy;
  private final Source source;

  LinkRemoval(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.source = anatomy.source();
  }

  /** The file without it; empty where no line of its own names the relation. */
  Optional<String> without(String verb, RecordSummary other) {
    Relations relations = new Relations(anatomy);
    for (Section section : anatomy.outline().sections()) {
      for (SourceLine line : section.lines()) {
        boolean alone = NOTHING_ELSE.matcher(line.text()).matches();
        if (alone && isOnly(relations.on(line), verb, other)) {
          return Optional.of(without(section, line));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(List<Link> links, String verb, RecordSummary other) {
    return links.size() == 1 && links.get(0).verb().equals(verb) && links.get(0).mayMean(other);
  }

  private String without(Section section, SourceLine line) {
    int to = source.after(line);
    boolean whole = isAllOf(section, line);
    SourceLine first = whole ? section.heading().line() : line;
    boolean parted = whole || isParted(line);
    int from = parted && isBlank(first.number() - 1) ? before(first).from() : first.from();
    boolean open = to == source.text().length() && !source.text().endsWith("\n");
    return new Splice(source.text()).replace(new Span(open ? end(from) : from, to), "").result();
  }

  /** Whether the section, at the end of the file, is there for the line only. */
  private boolean isAllOf(Section section, SourceLine line) {
    int after = source.after(line);
    boolean last = source.text().substring(after, Math.max(after, source.hiddenFrom())).isBlank();
    return last
        && (section.name().equals("links") || section.name().equals("more information"))
        && isBlank(line.number() - 1)
        && line.number() - 1 == section.heading().bodyFrom();
  }

  /** Whether the empty line before goes as well: a paragraph, or the only item of its list. */
  private boolean isParted(SourceLine line) {
    boolean follows = line.number() > 1 && isItem(line.number() - 2);
    return !isItem(line.number()) || !(follows || isItem(line.number() + 1));
  }

  private boolean isItem(int number) {
    return number >= 0
        && number < source.lines().size()
        && source.lines().get(number).text().stripLeading().matches("[-*+] .*");
  }

  private boolean isBlank(int number) {
    if (number < 0) {
      return false;
    }
    SourceLine line = source.lines().get(number);
    return source.text().substring(line.from(), source.after(line)).isBlank();
  }

  private SourceLine before(SourceLine line) {
    return source.lines().get(line.number() - 1);
  }

  /** Where the line before ends, without its line feed. */
  private int end(int from) {
    int feed = source.text().startsWith("\r\n", from - 2) ? 2 : 1;
    return Math.max(0, from - feed);
  }
}
