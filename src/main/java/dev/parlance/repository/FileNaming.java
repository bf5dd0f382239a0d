package dev.parlance.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a log names its files, as its newest ones show it: what stands before the number, how wide
 * that is, and whether words follow it. A log may have days instead of numbers.
 */
sealed interface FileNaming {

  /** What the name of every new record ends with. */
  String ENDING = ".md";

  /** So many of the newest files tell. */
  int TELLING = 20;

  /** A log without records: {@code 0001-use-java.md}. */
  Numbered USUAL = new Numbered("", 4, "-", true);

  /**
   * Such as {@code 0007-use-java.md} or {@code ADR-7.md}.
   *
   * @param gap between the number and the words
   */
  record Numbered(String prefix, int width, String gap, boolean worded) implements FileNaming {

    private static final Pattern NAME =
        Pattern.compile(
            "(?i)(?<prefix>(?:(?:m?adr|dr|scs|rfc)[-_ ]?)?)"
                + "(?!\\d{4}[-_.]\\d{2}[-_.]\\d{2}(?!\\d))(?<digits>\\d{1,5})"
                + "(?<words>(?<gap>[-_. ]).*)?\\.md");

    static Stream<Example> in(String name) {
      Matcher numbered = NAME.matcher(name);
      if (!numbered.matches()) {
        return Stream.empty();
      }
      boolean worded = numbered.group("words") != null;
      String gap = "_".equals(numbered.group("gap")) ? "_" : "-";
      String digits = numbered.group("digits");
      Numbered naming = new Numbered(numbered.group("prefix"), digits.length(), gap, worded);
      return Stream.of(new Example(Integer.parseInt(digits), naming));
    }

    String name(int number, Slug slug) {
      String words = worded ? gap + slug : "";
      return prefix + new RecordNumber(number, width) + words + ENDING;
    }

    @Override
    public <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated) {
      return numbered.apply(this);
    }

    private Numbered anyWidth() {
      return new Numbered(prefix, 1, gap, worded);
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

    private static final Pattern NAME =
        Pattern.compile(
            "(?<day>(?:19|20)\\d{2}(?<parting>[-_.]?)\\d{2}\\k<parting>\\d{2})(?<gap>[-_]).*\\.md",
            Pattern.CASE_INSENSITIVE);

    static Stream<Dated> in(String name) {
      Matcher dated = NAME.matcher(name);
      return dated.matches()
          ? Stream.of(new Dated(dated.group("parting"), dated.group("gap")))
          : Stream.empty();
    }

    @Override
    public <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated) {
      return dated.apply(this);
    }

    /** One that no file has yet, whatever its capitals. */
    String name(LocalDate day, Slug slug, Collection<String> taken) {
      List<String> others = taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
      String words = day.toString().replace("-", parting) + gap + slug;
      String name = words + ENDING;
      for (int i = 2; others.contains(name); i++) {
        name = words + "-" + i + ENDING;
      }
      return name;
    }
  }

  <T> T match(Function<Numbered, T> numbered, Function<Dated, T> dated);

  /** As most of the newest among {@code names} are. */
  static FileNaming of(Collection<String> names) {
    List<Dated> dated = names.stream().sorted().flatMap(Dated::in).toList();
    List<Numbered> numbered =
        names.stream()
            .flatMap(Numbered::in)
            .sorted(Comparator.comparingInt(Example::number))
            .map(Example::naming)
            .toList();
    if (dated.size() > numbered.size()) {
      return most(newest(dated));
    }
    if (numbered.isEmpty()) {
      return USUAL;
    }
    List<Numbered> newest = newest(numbered);
    Numbered usual = most(newest.stream().map(Numbered::anyWidth).toList());
    return newest.stream().filter(each -> each.anyWidth().equals(usual)).findFirst().orElseThrow();
  }

  private static <T> List<T> newest(List<T> oldestFirst) {
    List<T> newest = new ArrayList<>();
    for (int i = oldestFirst.size() - 1; i >= 0 && newest.size() < TELLING; i--) {
      newest.add(oldestFirst.get(i));
    }
    return newest;
  }

  /** The first of those that are there most often. */
  private static <T> T most(List<T> forms) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    forms.forEach(each -> counts.merge(each, 1, Integer::sum));
    T most = forms.get(0);
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      most = each.getValue() > counts.getOrDefault(most, 0) ? each.getKey() : most;
    }
    return most;
  }
}
