package dev.parlance.record;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private final String old;

  Spelling(String old) {
    this.old = old;
  }

  /**
   * @param text a status, and perhaps what it is superseded by
   */
  String of(RecordStatus status, String text) {
    Matcher wrapped = WRAPPED.matcher(old);
    if (wrapped.matches()) {
      return wrapped.group(1) + cased(text) + wrapped.group(2);
    }
    boolean stopped = old.matches("\\p{L}+\\.");
    return sign(status) + cased(text) + (stopped ? "." : "");
  }

  private String cased(String text) {
    Matcher word = WORD.matcher(old);
    boolean found = word.find();
    String first = found ? word.group() : "";
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    String said = text.substring(0, end);
    if (first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))) {
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
