package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RecordFiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The records that somebody means by what they typed: a number, or the name of a file, which may
 * end before any of its hyphens. Nothing that several names begin with is guessed over.
 */
final class Lookup {

  private static final int MOST_SHOWN = 12;
  private static final int LONGEST_NUMBER = 6;
  private static final String CALLED = "adr";

  private final String typed;
  private final OptionalInt number;
  private final String name;
  private final String beginning;

  private Lookup(String typed) {
    this.typed = typed;
    this.number = number(typed);
    String last = typed.substring(typed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    this.name = withoutEnding(last);
    this.beginning = last + "-";
  }

  /** At least one record; several where they have the same number. */
  static List<RecordSummary> in(Inventory records, String typed) {
    Lookup lookup = new Lookup(typed);
    return lookup.found(records).orElseThrow(() -> lookup.missing(records));
  }

  /**
   * The same from the files that can be meant, for a name says who: all are read only to tell
   * somebody what there is where there is nothing of the kind.
   *
   * @param log reads those of its files whose names it is asked for
   * @param foreseen is told the path of each that may be meant, before it is read
   */
  static Meant among(
      RecordDirectory directory,
      Function<Predicate<String>, RecordFiles> log,
      String typed,
      Consumer<String> foreseen) {
    Lookup lookup = new Lookup(typed);
    RecordFiles files =
        log.apply(
            name -> {
              boolean may = lookup.mayMean(name);
              if (may) {
                foreseen.accept(directory.path() + "/" + name);
              }
              return may;
            });
    List<RecordSummary> found =
        lookup
            .found(Inventory.of(directory, files))
            .orElseGet(() -> in(Inventory.of(directory, log.apply(each -> true)), typed));
    return new Meant(typed, found, files);
  }

  /** Of a large log most names are out of the question at a glance. */
  private boolean mayMean(String file) {
    boolean may = number.isEmpty() || file.contains(Integer.toString(number.getAsInt()));
    return may && (isNumbered(file) || isNamed(file) || isBegun(file));
  }

  private Optional<List<RecordSummary>> found(Inventory records) {
    List<RecordSummary> numbered = all(records, each -> isNumbered(each.file()));
    if (!numbered.isEmpty()) {
      return Optional.of(numbered);
    }
    List<RecordSummary> here =
        all(records, each -> !typed.contains("/") || typed.equals(each.file()));
    List<RecordSummary> exactly = here.stream().filter(each -> isNamed(each.file())).toList();
    List<RecordSummary> named =
        exactly.isEmpty() ? here.stream().filter(each -> isBegun(each.file())).toList() : exactly;
    if (named.size() > 1) {
      throw several(named);
    }
    return Optional.of(named).filter(each -> !each.isEmpty());
  }

  private static OptionalInt number(String typed) {
    boolean called = typed.regionMatches(true, 0, CALLED, 0, CALLED.length());
    String behind = called ? typed.substring(CALLED.length()) : typed;
    String digits = called && behind.startsWith("-") ? behind.substring(1) : behind;
    return isNumber(digits) ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }

  private static boolean isNumber(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty() && digits.length() <= LONGEST_NUMBER;
  }

  private boolean isNumbered(String file) {
    return number.isPresent() && RecordSummary.numberOf(file).equals(number);
  }

  private boolean isNamed(String file) {
    return bare(file).equals(name);
  }

  private boolean isBegun(String file) {
    return bare(file).startsWith(beginning);
  }

  private static List<RecordSummary> all(Inventory records, Predicate<RecordSummary> isMeant) {
    return records.all().stream().filter(isMeant).toList();
  }

  private static String bare(String file) {
    return withoutEnding(file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  private static String withoutEnding(String name) {
    return name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
  }

  private Problem missing(Inventory records) {
    return number.isPresent() ? nothing(records) : unnamed();
  }

  private Problem unnamed() {
    return new Problem(
        ExitCode.USAGE,
        "'%s' is not the number of a record, nor the name of its file.".formatted(typed),
        "Write it such as 7 or 0007; 'parlance list' shows them, 'parlance search' reads them.");
  }

  private Problem nothing(Inventory records) {
    return new Problem(
        ExitCode.NOT_FOUND,
        "There is no record %s in %s.".formatted(typed, records.directory().path()),
        records.all().isEmpty()
            ? "The log is empty: 'parlance decide' makes the first record."
            : there(records));
  }

  private Problem several(List<RecordSummary> named) {
    return new Problem(
        ExitCode.REFUSED,
        "The names of %d records begin with '%s'.".formatted(named.size(), typed),
        "Give more of the name: %s.".formatted(listed(named)));
  }

  /** Numbers tell where a slip was made; names are too long for it. */
  private static String there(Inventory records) {
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
