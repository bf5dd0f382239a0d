package dev.parlance.record;

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

  private static Stream<String> apart(String text) {
    return Arrays.stream(Folded.of(text).strip().split("\\s+", -1)).filter(each -> !each.isEmpty());
  }
}
