package dev.parlance.record;

import dev.parlance.Regex;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The text of a record by lines, with blocks of code and long comments out of sight. A log is large
 * and few of its lines matter: where they begin and end is known of all, and no more than that.
 */
final class Source {

  /** More is not read as front matter. */
  private static final int LARGEST_FRONT_MATTER = 64 * 1024;

  /** What begins with a line and is no prose: heading, list, quotation, table, rule, HTML. */
  private static final Regex BLOCK =
      new Regex("\\s{0,3}(?:#|[-*+]\\s|\\d{1,3}[.)]\\s|>|\\||[-=*_]{3}|<)");

  private static final int SHORT = 4 * 1024;
  private static final int USUAL_LINE = 32;

  private final String text;
  private final int bodyFrom;
  private final int frontMatterFrom;
  private final boolean oversized;
  private int[] starts = new int[SHORT / USUAL_LINE];
  private int[] ends = new int[SHORT / USUAL_LINE];
  private int size;
  private int hiddenFrom;

  Source(String text) {
    this.text = text;
    split();
    int opening = opening();
    int end = opening < 0 ? -1 : closing(opening);
    this.oversized = end > 0 && starts[end] > LARGEST_FRONT_MATTER;
    int closing = oversized ? -1 : end;
    this.frontMatterFrom = closing < 0 ? 0 : opening + 1;
    this.bodyFrom = closing < 0 ? 0 : closing + 1;
    draw();
  }

  String text() {
    return text;
  }

  List<SourceLine> lines() {
    return lines(0, size);
  }

  /** The lines from one, from 0, up to and without another. */
  List<SourceLine> lines(int from, int to) {
    return new Lines(from, to);
  }

  SourceLine line(int number) {
    return new SourceLine(number, starts[number], text.substring(starts[number], ends[number]));
  }

  int size() {
    return size;
  }

  /**
   * What a line begins with, behind at most so many blanks; 0 where nothing is to be seen there.
   */
  char first(int line, int blanks) {
    int at = starts[line];
    int farthest = Math.min(ends[line], at + blanks);
    while (at < farthest && text.charAt(at) == ' ') {
      at++;
    }
    return at < ends[line] ? text.charAt(at) : 0;
  }

  /** Whether a sentence of this line may end in the next one: both are prose of one paragraph. */
  boolean goesOn(int line) {
    if (line + 1 >= size || first(line, 3) == '#' || first(line, 3) == '|') {
      return false;
    }
    boolean broken = line(line).text().endsWith("  ") || line(line).text().endsWith("\\");
    SourceLine next = line(line + 1);
    return !broken
        && !next.isBlank()
        && !BLOCK.matcher(next.text()).lookingAt()
        && !Fields.isFieldLike(next);
  }

  /** Whether there is such a line, and this is what it begins with. */
  boolean begins(int line, String words) {
    return line < size
        && ends[line] - starts[line] >= words.length()
        && text.startsWith(words, starts[line]);
  }

  /** Whether there is front matter that is too large to be read. */
  boolean isOversized() {
    return oversized;
  }

  boolean hasFrontMatter() {
    return bodyFrom > 0;
  }

  /** The lines between the two fences. */
  List<SourceLine> frontMatter() {
    return hasFrontMatter() ? lines(frontMatterFrom, bodyFrom - 1) : List.of();
  }

  /** The line that ends the front matter. */
  SourceLine closingFence() {
    return line(bodyFrom - 1);
  }

  /** The line, from 0, that the body begins at. */
  int bodyFrom() {
    return bodyFrom;
  }

  List<SourceLine> body() {
    return lines(bodyFrom, size);
  }

  /** The line ending of the file: that of its first line. */
  String lineEnding() {
    int feed = text.indexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * Where the line begins from which on nothing is to be seen: the end, unless code or a comment
   * never ends.
   */
  int hiddenFrom() {
    return hiddenFrom;
  }

  /** Where the line after {@code line} begins; the end of the file after the last one. */
  int after(SourceLine line) {
    int feed = text.indexOf('\n', line.from());
    return feed < 0 ? text.length() : feed + 1;
  }

  private void split() {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      add(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
      from = feed < 0 ? text.length() : feed + 1;
    }
  }

  private void add(int from, int to) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = from;
    ends[size] = to;
    size++;
  }

  private int opening() {
    for (int i = 0; i < size; i++) {
      if (!line(i).isBlank()) {
        return isFence(i) ? i : -1;
      }
    }
    return -1;
  }

  private int closing(int opening) {
    for (int i = opening + 1; i < size; i++) {
      if (isFence(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFence(int line) {
    return text.startsWith("---", starts[line]) && line(line).text().stripTrailing().equals("---");
  }

  /** Draws the curtain over what is not to be seen of the body. */
  private void draw() {
    hiddenFrom = text.length();
    if (bodyFrom < size) {
      Curtain curtain = new Curtain(text, starts[bodyFrom]);
      for (int i = bodyFrom; i < size; i++) {
        ends[i] = curtain.visible(starts[i], ends[i]);
      }
      hiddenFrom = curtain.isDrawn() ? curtain.drawnAt() : hiddenFrom;
    }
  }

  /** Lines that are made when somebody looks at them. */
  private final class Lines extends AbstractList<SourceLine> implements RandomAccess {

    private final int from;
    private final int to;

    private Lines(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public SourceLine get(int index) {
      return line(from + index);
    }

    @Override
    public int size() {
      return to - from;
    }
  }
}
