package dev.parlance.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a log are wanted: those that meet every demand. An empty one demands nothing.
 *
 * @param statuses one of which the record has
 * @param component the name of a component that the record decides on
 * @param language the id of the language that it chooses there
 * @param decider a part of the name of somebody who decided
 * @param sinceOrNull the first day
 * @param untilOrNull the last day
 */
public record Selection(
    Set<RecordStatus> statuses,
    String component,
    String language,
    String decider,
    String tag,
    @Nullable LocalDate sinceOrNull,
    @Nullable LocalDate untilOrNull,
    Query query)
    implements Demand {

  public Selection {
    statuses = Set.copyOf(statuses);
    component = Folded.of(component);
    language = Folded.of(language);
    decider = Folded.of(decider);
    tag = Folded.of(tag);
  }

  @Override
  public Look at(String text) {
    return query.words().isEmpty() ? this::meets : new Words(new Search(text, query));
  }

  /** A look for words as well. */
  private final class Words implements Look {

    private final Search search;

    private Words(Search search) {
      this.search = search;
    }

    @Override
    public boolean mayWant() {
      return search.mayFind();
    }

    @Override
    public boolean wants(RecordSummary record) {
      return meets(record) && search.in(record).isPresent();
    }
  }

  private boolean meets(RecordSummary record) {
    return (statuses.isEmpty() || statuses.contains(record.status()))
        && decidesAsAsked(record)
        && (decider.isEmpty()
            || record.deciders().stream().anyMatch(each -> Folded.of(each).contains(decider)))
        && (tag.isEmpty() || anyIs(tag, record.tags()))
        && isOfTheDays(record);
  }

  private boolean asksForDays() {
    return sinceOrNull != null || untilOrNull != null;
  }

  private boolean decidesAsAsked(RecordSummary record) {
    return (component.isEmpty() && language.isEmpty())
        || record.components().stream()
            .anyMatch(each -> is(component, each.name()) && is(language, each.language()));
  }

  private boolean isOfTheDays(RecordSummary record) {
    return !asksForDays() || RecordDate.of(record.date()).filter(this::isBetween).isPresent();
  }

  private boolean isBetween(LocalDate day) {
    return (sinceOrNull == null || !day.isBefore(sinceOrNull))
        && (untilOrNull == null || !day.isAfter(untilOrNull));
  }

  private static boolean anyIs(String folded, Collection<String> words) {
    return words.stream().anyMatch(word -> is(folded, word));
  }

  private static boolean is(String folded, String word) {
    return folded.isEmpty() || Folded.of(word).equals(folded);
  }
}
