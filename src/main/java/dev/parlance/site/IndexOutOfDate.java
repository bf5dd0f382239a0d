package dev.parlance.site;

import dev.parlance.Problem;
import dev.parlance.review.Check;
import dev.parlance.review.Checks;
import dev.parlance.review.Docket;
import dev.parlance.review.Observation;
import dev.parlance.review.Repair;
import dev.parlance.review.Rule;
import java.util.stream.Stream;

/** The table of contents beside the records, where there is one, is theirs. */
public final class IndexOutOfDate implements Check {

  @Override
  public Rule rule() {
    return Checks.INDEX_OUT_OF_DATE;
  }

  @Override
  public Stream<Observation> in(Docket docket) {
    String path = docket.directory().path() + "/README.md";
    TableOfContents table = new TableOfContents(path, docket.inventory().all());
    return docket
        .place()
        .text(path)
        .filter(TableOfContents::isIn)
        .filter(text -> !isCurrent(table, text))
        .map(
            text ->
                rule()
                    .at(
                        path,
                        1,
                        "The table of contents is not that of the records.",
                        "Write it anew: parlance index, or parlance check --fix")
                    .mendedBy(new Repair(path, table::in)))
        .stream();
  }

  private static boolean isCurrent(TableOfContents table, String text) {
    try {
      return table.in(text).equals(text);
    } catch (Problem unclear) {
      return true; // markers that are no pair are for parlance index to refuse
    }
  }
}
