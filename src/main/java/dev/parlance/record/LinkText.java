package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Regex;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads relations to other records from a line: a verb and one or more targets. */
final class LinkText {

  private static final int LONGEST = 2_000;

  /** "Superseded by" in German, Dutch, French, Spanish, Portuguese, Italian, Polish and Russian. */
  private static final String ABROAD =
      "ersetzt durch|abgel[öÖ]st durch|vervangen door|remplac[éÉ]e? par|reemplazad[oa] por"
          + "|sustituid[oa] por|substitu[íÍ]d[oa] por|sostituit[oa] da|zast[ąĄ]pion[yae] przez"
          + "|[зЗ]аменен[оа]? на";

  private static final Regex VERB =
      new Regex(
          "(?i)\\b((?:partially |partly )?(?:super(?:[sc]|sc)ee?ded by|supersedes"
              + "|supercedes|deprecated (?:by|in favou?r of)|deprecates|replaced by|replaces"
              + "|overridden by|overrides|amended by|amends|clarified by|clarifies|extended by"
              + "|extends|relates to|related to|builds on|built on by|complemented by|complements"
              + "|required by|requires|completed by|completes|refined by|refines|depends on"
              + "|obsoleted by|obsoletes|"
              + ABROAD
              + "))\\b");

  private static final Regex TARGET =
      new Regex(
          "\\[(?<text>(?:[^\\[\\]\\\\]|\\\\.){0,300})\\](?:\\((?<href>[^()\\s]{1,500})[^()]{0,100}\\)"
              + "|\\[[^\\[\\]]{0,80}\\])?"
              + "|(?i:\\b(?:M?ADR|DR|AD)[-_ #]{0,2}|#)(?<number>\\d{1,5})\\b"
              + "|(?<=\\s)(?<bare>\\d{3,5})\\b"
              + "|(?<=\\s)(?<slug>(?:19|20)\\d{6}-[\\w-]+)");

  private static final Regex FILE_NUMBER =
      new Regex(
          "(?i)(?:"
              + FileNumber.DAY_BEFORE
              + ")?(?:M?ADR|DR|AD|SCS)?[-_ #]{0,2}(?<number>\\d{1,5})(?!\\d|-\\d\\d-\\d\\d)(?:[-_. :].*|$)");

  /** Numbers that a forge gives to other things than records. */
  private static final Regex ELSEWHERE =
      new Regex("/(?:issues?|pulls?|merge_requests|discussions|commits?)/[^/]*/?$");

  private static final Regex BETWEEN =
      new Regex("(?:\\([^()\\[\\]]{0,200}\\)|[\\s,;:*_`(]|\\band\\b|&|\\bthe\\b|\\badr\\b)*+");

  private static final Regex FOREIGN = new Regex(ABROAD);
  private static final Regex REPLACED = new Regex("super(?:[sc]|sc)ee?ded");
  private static final Regex PAGE = new Regex("[.]html?$");
  private static final Regex FRAGMENT = new Regex("[?#].*$");

  private LinkText() {}

  /** Every relation that the text speaks of. */
  static List<Link> in(String text) {
    if (!mayNameTargets(text)) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher verb = VERB.matcher(line);
    int from = 0;
    while (verb.find(from)) {
      from = verb.end();
      links.addAll(targets(line, verb.end(), spelled(verb.group(1))));
    }
    return links;
  }

  /** The targets of a text that is nothing else: the value of a key such as "supersedes". */
  static List<Link> targets(String verb, String text) {
    return targets(text, 0, verb);
  }

  /** A target is a link or a number; most statuses have neither. */
  private static boolean mayNameTargets(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[' || Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The spelling of the contract for what files spell in many ways. */
  static String spelled(String verb) {
    String words = verb.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    if (words.equals("related to")) {
      return "relates to";
    }
    if (FOREIGN.matcher(words).matches()) {
      return "superseded by";
    }
    return REPLACED
        .matcher(words)
        .replaceFirst("superseded")
        .replace("supercedes", "supersedes")
        .replace("partly", "partially")
        .replace("favour", "favor");
  }

  private static List<Link> targets(String line, int after, String verb) {
    List<Link> targets = new ArrayList<>();
    Matcher target = TARGET.matcher(line);
    int at = after;
    while (true) {
      Matcher between = BETWEEN.matcher(line).region(at, line.length());
      int start = between.lookingAt() ? between.end() : at;
      target.region(start, line.length()).useTransparentBounds(true);
      if (!target.lookingAt()) {
        return targets;
      }
      link(verb, target).ifPresent(targets::add);
      at = target.end();
    }
  }

  /** From the file that is linked to, else from the words. */
  private static Optional<Link> link(String verb, Matcher target) {
    String digits = target.group("number") == null ? target.group("bare") : target.group("number");
    if (digits != null) {
      return Optional.of(new Link(verb, label(digits)));
    }
    if (target.group("slug") != null) {
      return Optional.of(new Link(verb, target.group("slug")));
    }
    String href = target.group("href");
    if (href != null && ELSEWHERE.matcher(href).find()) {
      return Optional.empty();
    }
    if (href != null) {
      String path = FRAGMENT.matcher(href).replaceFirst("");
      String file = path.substring(path.lastIndexOf('/') + 1);
      if (file.toLowerCase(Locale.ROOT).endsWith(".md")) {
        return Optional.of(new Link(verb, Reference.target(decoded(file)), leading(path)));
      }
      Matcher named = FILE_NUMBER.matcher(file);
      if (named.matches()) {
        return Optional.of(new Link(verb, label(named.group("number")), leading(path)));
      }
    }
    Matcher said = FILE_NUMBER.matcher(target.group("text"));
    return said.matches()
        ? Optional.of(new Link(verb, label(said.group("number"))))
        : Optional.empty();
  }

  /** A page of a site is made from the file of its name; a number alone is none. */
  private static String leading(String path) {
    String file = PAGE.matcher(path).replaceFirst(".md");
    return file.toLowerCase(Locale.ROOT).endsWith(".md") ? decoded(file) : "";
  }

  /** As the file is called: a space is written as {@code %20} in a link. */
  private static String decoded(String path) {
    try {
      return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException plain) {
      return path;
    }
  }

  private static String label(String digits) {
    return Digits.of(Integer.parseInt(digits), 4);
  }
}
