package dev.parlance.record;

import dev.parlance.Regex;
import dev.parlance.record.StatusWord.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A status as a file gives it, and what it means where it says so plainly. What it does not say
 * plainly is unknown.
 *
 * @param raw the file's own text
 */
record StatusText(RecordStatus status, String raw) {

  /** Later words do not change what the first ones said; only so many are looked at. */
  private static final int LONGEST = 400;

  /** A statement of so few words is taken as a whole. */
  private static final int SHORT = 6;

  private static final Ornament COMMENT = Ornament.of("<!--", "<!--.*?-->", " ");
  private static final Ornament TAG = Ornament.of("<", "</?[A-Za-z][^<>]{0,80}>", " ");
  private static final Ornament STRUCK = Ornament.of("~~", "~~[^~]{1,80}~~", " ");
  private static final Ornament TARGET =
      Ornament.of("]", "\\]\\([^()]{0,300}\\)|\\]\\[[^\\[\\]]{0,80}\\]", "]");
  private static final Ornament ASIDE = Ornament.of("(", "\\([^()]{0,400}(?:\\)|$)", " ");
  private static final Ornament SHORTCODE = Ornament.of(":", ":[a-z_]{2,40}:", " ");
  private static final String DAY =
      "\\b(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})\\b";
  private static final Regex DATE = new Regex(DAY);
  private static final Regex DATED = new Regex("\\b(?:on |since )?" + DAY);
  private static final Regex STEP = new Regex("\\s*(?:[,;→]|->)\\s*");
  private static final Regex WORD = new Regex("\\p{L}[\\p{L}'’]*|\\d+");
  private static final Regex INTRODUCTION =
      new Regex(
          "^(?:(?:this|the) (?:adr|decision|proposal|document|record)|adr|decision)"
              + " (?:(?:is|was|has been)(?: now)? )?");
  private static final Regex PLACEHOLDER =
      new Regex(
          "(?i)^\\s*(?:\\{\\{|<%|\\[?status\\]?$|\\{status\\}|<status>|what is the status"
              + "|a decision may be|the decision['’]s status|\\[insert |<insert |\\{insert )|^\\W*[\\[{<](?:[^|]{0,80}\\|)");
  private static final Regex ALTERNATIVE = new Regex("\\s*[|/]\\s*|\\s+or\\s+");
  private static final Regex LATER =
      new Regex(
          "(?:[.,;:&–—-]|\\band|\\bbut|\\bnow|\\bthen|\\blater)\\s*(?:now |later |then )?"
              + "(superseded|superceded|superseeded|superceeded|replaced|deprecated)\\b");

  static StatusText of(String text) {
    String raw = text.strip();
    return new StatusText(StatusWord.alone(raw).orElseGet(() -> meaning(raw)), raw);
  }

  /** Where nothing but a template speaks. */
  static StatusText unfilled() {
    return new StatusText(RecordStatus.UNFILLED, "");
  }

  /** The same statement where another one says that the record is replaced. */
  StatusText replaced() {
    return isUnderstood() ? new StatusText(RecordStatus.SUPERSEDED, raw) : this;
  }

  /** Whether it names records that it replaces or is replaced by. */
  boolean namesRecords() {
    return !LinkText.in(raw).isEmpty();
  }

  /** Whether it offers statuses to choose from. */
  boolean isOffer() {
    return status == RecordStatus.UNFILLED && isChoice(plain(raw));
  }

  /** Whether it says a status. */
  boolean isUnderstood() {
    return status.compareTo(RecordStatus.UNKNOWN) < 0;
  }

  /** Whether it says a status and nothing else, except for a day. */
  boolean isPlain() {
    if (StatusWord.alone(raw).isPresent()) {
      return true;
    }
    List<String> words = words(DATED.matcher(plain(raw)).replaceAll(" "));
    return isUnderstood()
        && StatusWord.at(words, 0).filter(said -> said.words() == words.size()).isPresent();
  }

  /** The day that stands with it, as it is written; empty where there is none. */
  String day() {
    Matcher date = DATE.matcher(raw);
    return date.find() ? date.group() : "";
  }

  /** Whether its day is written so that later days come later in the alphabet. */
  boolean hasOrderedDay() {
    return day().matches("\\d{4}([-/.])\\d{2}\\1\\d{2}");
  }

  /** Whether its day is that of the other or a later one. */
  boolean isNotBefore(StatusText other) {
    return day().compareTo(other.day()) >= 0;
  }

  private static RecordStatus meaning(String raw) {
    String seen = COMMENT.removedFrom(shortened(raw)).strip();
    if (seen.isEmpty()) {
      return raw.isEmpty() ? RecordStatus.NONE : RecordStatus.UNFILLED;
    }
    if (PLACEHOLDER.matcher(seen).lookingAt() || isChoice(plain(seen))) {
      return RecordStatus.UNFILLED;
    }
    Optional<StatusText> latest = latest(seen);
    if (latest.isPresent()) {
      return latest.get().status();
    }
    String plain = plain(seen);
    String outside = DATE.matcher(ASIDE.removedFrom(plain)).replaceAll(" ");
    List<String> words = words(INTRODUCTION.matcher(outside.strip()).replaceFirst(""));
    return StatusWord.at(words, 0)
        .map(said -> settled(said, words, outside))
        .orElse(RecordStatus.UNKNOWN);
  }

  /** The last of several statuses, each of which has its day. */
  private static Optional<StatusText> latest(String seen) {
    if (!DATE.matcher(seen).find() || !STEP.matcher(seen).find()) {
      return Optional.empty();
    }
    List<StatusText> steps = Arrays.stream(STEP.split(seen, 0)).map(StatusText::of).toList();
    boolean dated = steps.stream().allMatch(each -> each.isPlain() && each.hasOrderedDay());
    return dated
        ? steps.stream().reduce((one, next) -> next.isNotBefore(one) ? next : one)
        : Optional.empty();
  }

  private static String shortened(String raw) {
    return raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
  }

  /** Lower case, without markup. */
  private static String plain(String text) {
    String plain = COMMENT.removedFrom(shortened(text));
    plain = STRUCK.removedFrom(plain);
    plain = TARGET.removedFrom(plain);
    plain = TAG.removedFrom(plain);
    return SHORTCODE.removedFrom(plain.toLowerCase(Locale.ROOT));
  }

  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Whether it offers several statuses, as a template does. */
  private static boolean isChoice(String plain) {
    String text = ASIDE.removedFrom(plain);
    Set<RecordStatus> offered = offered(ALTERNATIVE.split(text, -1));
    return offered.size() > 1 || offered(text.split("\\s*,\\s*", -1)).size() > 2;
  }

  private static Set<RecordStatus> offered(String... alternatives) {
    Set<RecordStatus> offered = EnumSet.noneOf(RecordStatus.class);
    for (String each : alternatives) {
      List<String> words = words(each);
      StatusWord.at(words, 0)
          .filter(said -> !isPartial(words, 0))
          .ifPresent(said -> offered.add(said.status()));
    }
    return alternatives.length > 1 ? offered : Set.of();
  }

  /** The first statement, unless a later one takes it back. */
  private static RecordStatus settled(Said first, List<String> words, String outside) {
    if (first.status() == RecordStatus.SUPERSEDED || first.status() == RecordStatus.DEPRECATED) {
      return first.status();
    }
    Matcher later = LATER.matcher(outside);
    if (later.find()) {
      return later.group(1).equals("deprecated")
          ? RecordStatus.DEPRECATED
          : RecordStatus.SUPERSEDED;
    }
    return words.size() <= SHORT && isTakenBack(first, words)
        ? RecordStatus.UNKNOWN
        : first.status();
  }

  /** What is true of a part does not change what is said of the whole. */
  private static boolean isPartial(List<String> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = words.get(at);
    return word.startsWith("part") || word.startsWith("parc") || word.startsWith("teilweise");
  }

  private static boolean isTakenBack(Said first, List<String> words) {
    for (int i = first.words(); i < words.size(); i++) {
      Optional<Said> other = StatusWord.at(words, i);
      boolean partial = isPartial(words, i) || isPartial(words, i - 1);
      boolean denied = words.get(i).equals("not") || words.get(i - 1).equals("not");
      if (other.filter(said -> said.status() != first.status()).isPresent()
          && !partial
          && !denied) {
        return true;
      }
      i += other.map(said -> said.words() - 1).orElse(0);
    }
    return false;
  }
}
