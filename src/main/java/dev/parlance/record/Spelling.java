package dev.parlance.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A status in the manner of the one that it replaces: capitals, sign, full stop and brackets stay,
 * and what was said about the old one goes.
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
