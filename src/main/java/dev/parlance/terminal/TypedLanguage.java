package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.interview.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A choice as it is typed: the number, id or name of a language, or the name of one that the guide
 * does not know; and the reason behind {@code #}.
 */
final class TypedLanguage {

  /** Shorter words are names of languages as often as slips: C, D, R. */
  private static final int SHORTEST_SLIP = 4;

  /** Such as {@code C#}, {@code Objective-C} and {@code Visual Basic .NET}. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}+#.' -]{0,39}");

  private final Guide guide;
  private final List<String> ids;

  TypedLanguage(Guide guide) {
    this.guide = guide;
    this.ids = guide.languages().stream().map(Language::id).toList();
  }

  Choice choice(String typed) {
    String[] parts = typed.split("(^| )#", 2);
    return new Choice(language(parts[0].strip()), parts.length > 1 ? parts[1].strip() : "");
  }

  private String language(String typed) {
    if (typed.isEmpty()) {
      throw no("Nothing was chosen.", "Name a language; save and quit keep the answers for later.");
    }
    if (typed.matches("\\d{1,3}")) {
      int number = Integer.parseInt(typed);
      if (number < 1 || number > ids.size()) {
        throw no("There is no choice %s.".formatted(typed), "Use 1 to %d.".formatted(ids.size()));
      }
      return ids.get(number - 1);
    }
    return known(typed).orElseGet(() -> foreign(typed));
  }

  private Optional<String> known(String typed) {
    return guide.languages().stream()
        .filter(each -> each.id().equals(typed) || each.name().equalsIgnoreCase(typed))
        .map(Language::id)
        .findFirst();
  }

  /** Not a slip of a language of the guide, nor of a word that is legal at every prompt. */
  private String foreign(String typed) {
    List<String> words = new ArrayList<>(ids);
    words.addAll(Aside.words());
    if (typed.length() >= SHORTEST_SLIP && Nearest.to(typed, words).isPresent()) {
      throw no("There is no language '%s'.".formatted(typed), Nearest.remedy(typed, words));
    }
    if (!NAME.matcher(typed).matches()) {
      throw no(
          "'%s' is no name of a language.".formatted(typed),
          "Choose one of those below, or name another as C# and Kotlin are named.");
    }
    return typed;
  }

  private static Problem no(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
