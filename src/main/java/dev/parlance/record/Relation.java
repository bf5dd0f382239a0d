package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How one record stands to another, and what that is seen from the other side. */
public record Relation(String verb, String reverse) {

  private static final List<Relation> KNOWN =
      List.of(
          new Relation("amends", "amended by"),
          new Relation("clarifies", "clarified by"),
          new Relation("extends", "extended by"),
          new Relation("refines", "refined by"),
          new Relation("completes", "completed by"),
          new Relation("complements", "complemented by"),
          new Relation("requires", "required by"),
          new Relation("builds on", "built on by"),
          new Relation("relates to", "relates to"));

  /** The relation that somebody typed, from either side: "amends", "amended-by". */
  public static Relation of(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    if (words.startsWith("supersede")) {
      throw new Problem(
          ExitCode.REFUSED,
          "A link does not supersede a record.",
          "Use: parlance supersede N --by M.");
    }
    List<Relation> both = both();
    return both.stream()
        .filter(each -> each.verb.equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.USAGE,
                    "There is no relation '%s'.".formatted(typed),
                    Nearest.remedy(words, both.stream().map(Relation::verb).toList())));
  }

  /** Every relation as a word to type: {@code amended-by}. */
  public static List<String> words() {
    return both().stream().map(each -> each.verb.replace(' ', '-')).toList();
  }

  /** The relation of that verb as files have it, from either side; none where it is another. */
  public static Optional<Relation> known(String verb) {
    return both().stream().filter(each -> each.verb.equals(verb)).findFirst();
  }

  private static List<Relation> both() {
    return KNOWN.stream().flatMap(each -> Stream.of(each, each.turned())).distinct().toList();
  }

  private Relation turned() {
    return new Relation(/* verb= */ reverse, /* reverse= */ verb);
  }
}
