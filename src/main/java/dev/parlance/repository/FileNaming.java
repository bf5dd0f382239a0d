package dev.parlance.repository;

import dev.parlance.Commonest;
import dev.parlance.record.FileNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a log names its files, as its newest ones show it: what stands before the number, how wide
 * that is, and whether words follow it. A log may have days instead of numbers.
 */
sealed interface FileNaming {

  /** What the name of every new record ends with. */
  String ENDING = ".md";

  /** So many of the newest files tell. */
  int TELLING = 20;

  /** A log without records, where the configuration is that of log4brains. */
  Dated OF_LOG4BRAINS = new Dated("", "-");

  /** Any other log without records: {@code 0001-use-java.md}. */
  Numbered USUAL = new Numbered(null, "", 4, "-", true);

  /**
   * Such as {@code 0007-use-java.md}, {@code ADR-7.md} or {@code 2026-11-20_007-use-java.md}.
   *
   * @param dated what stands before all the rest; null where that is no day
   * @param gap between the number and the words
   */
  record Numbered(@Nullable Dated dated, String prefix, int width, String gap, boolean worded)
      implements FileNaming {

    static Stream<Example> in(String name) {
      return FileNumber.of(name)
          .filter(each -> name.toLowerCase(Locale.ROOT).endsWith(ENDING))
          .map(Numbered::in)
          .stream();
    }

    private static Example in(FileNumber number) {
      boolean worded = number.after().length() > ENDING.length();
      String gap = number.after().startsWith("_") ? "_" : "-";
      Optional<Dated> dated = Dated.before(number.before());
      int lead = dated.map(each -> each.on(LocalDate.EPOCH).length()).orElse(0);
      String prefix = number.before().substring(lead);
      int width = number.digits().length();
      return new Example(
          number.value(), new Numbered(dated.orElse(null), prefix, width, gap, worded));
    }

    String name(LocalDate day, int number, Slug slug) {
      String lead = dated == null ? "" : dated.on(day);
      String words = worded ? gap + slug : "";
      return lead + prefix + new RecordNumber(number, width) + words + ENDING;
    }

    @Override
    public <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated) {
      return numbered.apply(this);
    }

    private Numbered anyWidth() {
      return new Numbered(dated, prefix, 1, gap, worded);
    }
  }

  /** The name of one file, and its number. */
  record Example(int number, Numbered naming) {}

  /**
   * Such as {@code 20261120-use-java.md}.
   *
   * @param parting between the parts of the day
   * @param gap between the day and the words
   */
  record Dated(String parting, String gap) implements FileNaming {

    private static final Pattern DAY = Pattern.compile(FileNumber.DAY + "(?<gap>[-_])");

    static Stream<Dated> in(String name) {
      boolean record = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
      return record && FileNumber.of(name).isEmpty() ? before(name).stream() : Stream.empty();
    }

    /** The day that words begin with. */
    private static Optional<Dated> before(String words) {
      Matcher day = DAY.matcher(words);
      return day.lookingAt()
          ? Optional.of(new Dated(day.group("parting"), day.group("gap")))
          : Optional.empty();
    }

    private String on(LocalDate day) {
      return day.toString().replace("-", parting) + gap;
    }

    @Override
    public <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated) {
      return dated.apply(this);
    }

    /** One that no file has yet, whatever its capitals. */
    String name(LocalDate day, Slug slug, Collection<String> taken) {
      List<String> others = taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
      String words = on(day) + slug;
      String name = words + ENDING;
      for (int i = 2; others.contains(name); i++) {
        name = words + "-" + i + ENDING;
      }
      return name;
    }
  }

  <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated);

  /** As most of the newest among {@code names} are; another where there are none. */
  static FileNaming of(Collection<String> names, FileNaming otherwise) {
    List<Dated> dated = names.stream().sorted().flatMap(Dated::in).toList();
    List<Numbered> numbered =
        names.stream()
            .flatMap(Numbered::in)
            .sorted((one, other) -> Integer.compare(one.number(), other.number()))
            .map(Example::naming)
            .toList();
    if (dated.size() > numbered.size()) {
      return Commonest.of(newest(dated));
    }
    if (numbered.isEmpty()) {
      return otherwise;
    }
    List<Numbered> newest = newest(numbered);
    Numbered usual = Commonest.of(newest.stream().map(Numbered::anyWidth).toList());
    return newest.stream().filter(each -> each.anyWidth().equals(usual)).findFirst().orElseThrow();
  }

  private static <T> List<T> newest(List<T> oldestFirst) {
    List<T> newest = new ArrayList<>();
    for (int i = oldestFirst.size() - 1; i >= 0 && newest.size() < TELLING; i--) {
      newest.add(oldestFirst.get(i));
    }
    return newest;
  }
}
