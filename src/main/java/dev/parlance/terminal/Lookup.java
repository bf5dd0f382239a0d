package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The records that somebody means by what they typed: a number, or the name of a file, which may
 * end before any of its hyphens. Nothing that several names begin with is guessed over.
 */
final class Lookup {

  private static final int MOST_SHOWN = 12;

  private final Inventory records;
  private final String typed;

  private Lookup(Inventory records, String typed) {
    this.records = records;
    this.typed = typed;
  }

  /** At least one record; several where they have the same number. */
  static List<RecordSummary> in(Inventory records, String typed) {
    return new Lookup(records, typed).found();
  }

  private List<RecordSummary> found() {
    OptionalInt number = number();
    if (number.isPresent() && !records.numbered(number.getAsInt()).isEmpty()) {
      return records.numbered(number.getAsInt());
    }
    String name = typed.substring(typed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    List<RecordSummary> exactly = all(each -> bare(each).equals(name.replaceFirst("\\.md$", "")));
    List<RecordSummary> named =
        exactly.isEmpty() ? all(each -> bare(each).startsWith(name + "-")) : exactly;
    if (named.isEmpty()) {
      throw number.isPresent() ? nothing() : unnamed();
    }
    if (named.size() > 1) {
      throw several(named);
    }
    return named;
  }

  private OptionalInt number() {
    String digits = typed.replaceFirst("(?i)^adr-?", "");
    return digits.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private List<RecordSummary> all(Predicate<RecordSummary> isMeant) {
    return records.all().stream()
        .filter(each -> !typed.contains("/") || typed.equals(each.file()))
        .filter(isMeant)
        .toList();
  }

  private static String bare(RecordSummary record) {
    String file = record.file().substring(record.file().lastIndexOf('/') + 1);
    return file.toLowerCase(Locale.ROOT).replaceFirst("\\.md$", "");
  }

  private Problem unnamed() {
    return new Problem(
        ExitCode.USAGE,
        "'%s' is not the number of a record, nor the name of its file.".formatted(typed),
        "Write it such as 7 or 0007; 'parlance list' shows them, 'parlance search' reads them.");
  }

  private Problem nothing() {
    return new Problem(
        ExitCode.NOT_FOUND,
        "There is no record %s in %s.".formatted(typed, records.directory().path()),
        records.all().isEmpty()
            ? "The log is empty: 'parlance decide' makes the first record."
            : there());
  }

  private Problem several(List<RecordSummary> named) {
    return new Problem(
        ExitCode.REFUSED,
        "The names of %d records begin with '%s'.".formatted(named.size(), typed),
        "Give more of the name: %s.".formatted(listed(named)));
  }

  /** Numbers tell where a slip was made; names are too long for it. */
  private String there() {
    return records.all().stream().allMatch(each -> each.number().isPresent())
        ? "There is: %s.".formatted(listed(records.all()))
        : "What there is, is listed by: parlance list";
  }

  private static String listed(List<RecordSummary> records) {
    List<String> ids = records.stream().map(RecordTree::id).distinct().toList();
    String more = ids.size() > MOST_SHOWN ? " and %d more".formatted(ids.size() - MOST_SHOWN) : "";
    return ids.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")) + more;
  }
}
