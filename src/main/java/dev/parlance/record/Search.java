package dev.parlance.record;

import dev.parlance.record.Passage.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the words of a query in one record. */
public final class Search {

  private static final int WIDEST = 160;

  /**
   * A record in which every word of the query occurs.
   *
   * @param rank counts each word once where it says most: title before heading before body
   * @param line the first line with the most words
   * @param part "title", "heading" or "body"
   * @param context the line, cut around the words where it is long
   */
  public record Hit(RecordSummary record, int rank, int line, String part, String context) {
    /** The best first. */
    public static int bestFirst(Hit one, Hit other) {
      return Integer.compare(other.rank, one.rank);
    }
  }

  private final Letters letters;
  private final List<String> words;
  private final Places places;
  private final Part[] best;
  private int most;
  private Passage where = new Passage(1, Part.BODY, "");

  /** For the words of a query in the text of a record. */
  public Search(String text, Query query) {
    letters = new Letters(text);
    words = query.words();
    places = new Places(letters, query);
    best = new Part[words.size()];
  }

  /** Cheap, and false only where no record with this text can be found. */
  public boolean mayFind() {
    return places.mayHoldAll();
  }

  /** The hit; none where a word is missing. To be asked once. */
  public Optional<Hit> in(RecordSummary record) {
    look(new Passage(1, Part.TITLE, record.title()));
    most = 0; // a line of the file is a better place, wherever the title was read
    new Passages(letters, new Worth(), this::look).read();
    int rank = 0;
    for (Part part : best) {
      if (part == null) {
        return Optional.empty();
      }
      rank += part.weight();
    }
    return Optional.of(
        new Hit(
            record,
            rank,
            where.number(),
            where.part().name().toLowerCase(Locale.ROOT),
            context(where.line())));
  }

  /** Which lines may hold more words than those before them, or one in a better part. */
  private final class Worth implements Passages.Worth {

    @Override
    public boolean is(Part part, int from, int to) {
      int found = 0;
      boolean better = false;
      for (int i = 0; i < best.length; i++) {
        if (places.mayHold(i, from, to)) {
          found++;
          better |= isBetter(part, best[i]);
        }
      }
      return better || found > most;
    }

    @Override
    public boolean isAny(int from) {
      return places.mayHoldMore(from);
    }
  }

  private void look(Passage passage) {
    String folded = Folded.of(passage.line());
    int found = 0;
    for (int i = 0; i < best.length; i++) {
      if (folded.contains(words.get(i))) {
        found++;
        best[i] = isBetter(passage.part(), best[i]) ? passage.part() : best[i];
      }
    }
    if (found > most) {
      most = found;
      where = passage;
    }
  }

  private static boolean isBetter(Part part, @Nullable Part known) {
    return known == null || part.compareTo(known) > 0;
  }

  /** Folding may shift places a little, so that the cut is made generously around the first. */
  private String context(String line) {
    if (line.length() <= WIDEST) {
      return line;
    }
    String folded = Folded.of(line);
    int first = words.stream().mapToInt(folded::indexOf).filter(at -> at >= 0).min().orElse(0);
    int from = Math.max(0, Math.min(first - WIDEST / 3, line.length() - WIDEST));
    int to = Math.min(line.length(), from + WIDEST);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
