package dev.parlance.repository;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A title as the part of a file name that every file system takes: {@code [a-z0-9-]}. */
public record Slug(String text) {

  private static final int LONGEST = 80;
  private static final String FALLBACK = "decision";
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern RESERVED =
      Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|conin|conout|clock");

  /** Letters that Unicode does not take apart; all others lose their accents by themselves. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ĸ', "k"),
          Map.entry((int) 'ŋ', "n"));

  public Slug {
    if (text.length() > LONGEST
        || !SHAPE.matcher(text).matches()
        || RESERVED.matcher(text).matches()) {
      throw new IllegalArgumentException("not a slug: '" + text + "'");
    }
  }

  /** The slug of {@code title}; a title without any Latin letter becomes {@code decision}. */
  public static Slug of(String title) {
    String hyphenated =
        latin(title)
            .replaceAll("(?<![a-z0-9])c\\+\\+", "cpp")
            .replaceAll("(?<![a-z0-9])([cfj])#", "$1sharp")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String slug = trimmed(hyphenated);
    if (slug.length() > LONGEST) {
      slug = trimmed(slug.substring(0, LONGEST));
    }
    if (slug.isEmpty()) {
      return new Slug(FALLBACK);
    }
    return new Slug(RESERVED.matcher(slug).matches() ? FALLBACK + "-" + slug : slug);
  }

  private static String latin(String title) {
    String lower = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> latin.append(LETTERS.getOrDefault(point, Character.toString(point))));
    return latin.toString();
  }

  private static String trimmed(String hyphenated) {
    return hyphenated.replaceAll("^-+|-+$", "");
  }

  @Override
  public String toString() {
    return text;
  }
}
