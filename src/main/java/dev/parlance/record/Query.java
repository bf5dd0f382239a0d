package dev.parlance.record;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words that all have to occur, in any order and any spelling of case and accents. */
public record Query(List<String> words) {

  /** Asks for nothing and finds everything. */
  public static final Query ANYTHING = new Query(List.of());

  public Query {
    words = words.stream().flatMap(Query::apart).distinct().toList();
  }

  public static Query of(String text) {
    return new Query(List.of(text));
  }

  /** Whether every word occurs in the title or in the text of the file. */
  public boolean finds(RecordSummary record, String text) {
    return words.isEmpty() || Search.of(record, text, this).isPresent();
  }

  private static Stream<String> apart(String text) {
    return Arrays.stream(Folded.of(text).strip().split("\\s+", -1)).filter(each -> !each.isEmpty());
  }
}
