package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words that all have to occur, in any order and any spelling of case and accents. */
public final class Query {

  /** Asks for nothing and finds everything. */
  public static final Query ANYTHING = new Query(List.of());

  private final List<String> words;
  private final List<WordFinder> finders;

  public Query(List<String> words) {
    this.words = words.stream().flatMap(Query::apart).distinct().toList();
    this.finders = this.words.stream().map(WordFinder::new).toList();
  }

  public static Query of(String text) {
    return new Query(List.of(text));
  }

  public List<String> words() {
    return words;
  }

  List<WordFinder> finders() {
    return finders;
  }

  /** Whether every word occurs in the title or in the text of the file. */
  public boolean finds(RecordSummary record, String text) {
    return words.isEmpty() || Search.of(record, text, this).isPresent();
  }

  /** Cheap, and false only where no record with this text can be found. */
  public boolean mayFind(String text) {
    if (words.isEmpty()) {
      return true;
    }
    byte[] bytes = text.getBytes(UTF_8);
    boolean every =
        isPlain(bytes, text)
            ? finders.stream().allMatch(word -> word.in(bytes, 0) != WordFinder.NOWHERE)
            : words.stream().allMatch(Folded.of(text)::contains);
    return every || text.indexOf('\\') >= 0; // an escape may stand within a word
  }

  /** Whether a text is ASCII: what is no character of one byte takes more of them. */
  static boolean isPlain(byte[] bytes, String text) {
    return bytes.length == text.length();
  }

  private static Stream<String> apart(String text) {
    return Arrays.stream(Folded.of(text).strip().split("\\s+", -1)).filter(each -> !each.isEmpty());
  }
}
