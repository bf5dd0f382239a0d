package dev.parlance.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A status in the manner of the one that it replaces: capitals, sign, full stop, brackets and the
 * end of emphasis stay, and what was said about the old one goes, except what it says of other
 * records.
 */
final class Spelling {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");
  private static final Pattern WRAPPED = Pattern.compile("([\\[{]\\s*)[\\p{L} -]+?(\\s*[\\]}])");
  private static final Map<RecordStatus, String> SIGNS =
      Map.of(
          RecordStatus.PROPOSED, "🤔 ",
          RecordStatus.ACCEPTED, "✅ ",
          RecordStatus.REJECTED, "❌ ",
          RecordStatus.SUPERSEDED, "⌛️ ");

  /** A status with its day before or behind it, as where a record lists what happened when. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\d{4}(?<part>[-/.])\\d{2}\\k<part>\\d{2}(?<gap>[^\\p{L}\\p{N}]{1,3})(?<words>\\D+)");

  private static final Pattern DAY_LAST =
      Pattern.compile(
          "(?<words>\\D+?)(?<gap>\\s(?:on\\s)?)\\d{4}(?<part>[-/.])\\d{2}\\k<part>\\d{2}(?<end>\\.?)");

  /** Marks of emphasis; one that is there an odd number of times ends what began before. */
  private static final List<Pattern> MARKS =
      Stream.of("\\*\\*", "__", "`", "(?<!\\*)\\*(?!\\*)", "(?<!_)_(?![\\p{L}\\p{N}_])")
          .map(Pattern::compile)
          .toList();

  private static final Pattern RELATION =
      Pattern.compile(
          "(?i)\\s*[;,|(–—-]\\s*(?:and )?(?:supersedes|supercedes|replaces|amends|amended by|extends"
              + "|extended by|clarifies|clarified by|refines|refined by"
              + "|part(?:ial)?ly (?:supersede[ds]|supercede[ds]|replace[ds])(?: by)?)\\s.*");

  private final String old;
  private final @Nullable LocalDate today;

  Spelling(String old, @Nullable LocalDate today) {
    this.old = old;
    this.today = today;
  }

  /**
   * @param text a status, and perhaps what it is superseded by
   */
  String of(RecordStatus status, String text) {
    String said = emphasized(status, text);
    Matcher relation = RELATION.matcher(old);
    if (!relation.find() || LinkText.in(relation.group()).isEmpty()) {
      return said;
    }
    String more = said + withoutOddBracket(relation.group());
    return StatusText.of(more).status() == status ? more : said;
  }

  /** The same where the sentence goes on in the next line, so that only its first words change. */
  String openEnded(RecordStatus status, String text) {
    StatusText before = StatusText.of(old);
    boolean about = before.status() == RecordStatus.SUPERSEDED || !before.isUnderstood();
    int end = endOfSaying();
    String more = sign(status) + cased(text) + old.substring(end);
    return end > 0 && !about && StatusText.of(more).status() == status ? more : of(status, text);
  }

  /** Where the words end that say the status; 0 where the text does not begin with them. */
  private int endOfSaying() {
    Matcher word = WORD.matcher(old);
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    while (words.size() < 4 && word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
      ends.add(word.end());
    }
    return StatusWord.at(words, 0).map(said -> ends.get(said.words() - 1)).orElse(0);
  }

  private String emphasized(RecordStatus status, String text) {
    for (Pattern mark : MARKS) {
      List<MatchResult> found = mark.matcher(old).results().toList();
      if (found.size() % 2 == 1 && found.get(0).start() > 0) {
        MatchResult end = found.get(0);
        return new Spelling(old.substring(0, end.start()), today).of(status, text) + end.group();
      }
    }
    return plain(status, text);
  }

  private static String withoutOddBracket(String text) {
    long open = text.chars().filter(each -> each == '(').count();
    long closed = text.chars().filter(each -> each == ')').count();
    return closed > open && text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
  }

  private String plain(RecordStatus status, String text) {
    Matcher first = DAY_FIRST.matcher(old);
    if (today != null && first.matches()) {
      return day(first) + first.group("gap") + undated(first).of(status, text);
    }
    Matcher last = DAY_LAST.matcher(old);
    if (today != null && last.matches()) {
      return undated(last).of(status, text) + last.group("gap") + day(last) + last.group("end");
    }
    Matcher wrapped = WRAPPED.matcher(old);
    if (wrapped.matches()) {
      return wrapped.group(1) + cased(text) + wrapped.group(2);
    }
    boolean stopped = old.matches("\\p{L}+\\.");
    return sign(status) + cased(text) + (stopped ? "." : "");
  }

  private String day(Matcher dated) {
    return String.valueOf(today).replace("-", dated.group("part"));
  }

  private static Spelling undated(Matcher dated) {
    return new Spelling(dated.group("words"), null);
  }

  private String cased(String text) {
    Matcher word = WORD.matcher(old);
    boolean found = word.find();
    String first = found ? word.group() : "";
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    String said = text.substring(0, end);
    boolean cased = !first.equals(first.toLowerCase(Locale.ROOT));
    if (cased && first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))) {
      return said.toUpperCase(Locale.ROOT) + text.substring(end);
    }
    boolean capital = found && Character.isUpperCase(first.codePointAt(0));
    return capital ? said.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
  }

  private String sign(RecordStatus status) {
    boolean signed =
        !old.isEmpty() && Character.getType(old.codePointAt(0)) == Character.OTHER_SYMBOL;
    return signed ? SIGNS.getOrDefault(status, "") : "";
  }
}
