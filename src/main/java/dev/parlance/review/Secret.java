package dev.parlance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A record is read by many and kept for good: it is no place for a key. */
final class Secret implements RecordCheck {

  static final Rule RULE =
      Rule.error(
          "ADR072", "secret", "Something that looks like a key or a password is written here.");

  /** A kind of secret: words that its text cannot do without, and its shape. */
  private record Kind(String name, String needle, Pattern shape) {

    static Kind of(String name, String needle, String shape) {
      return new Kind(name, needle, Pattern.compile(shape));
    }
  }

  private static final List<Kind> KEYS =
      List.of(
          Kind.of(
              "a private key",
              "PRIVATE KEY",
              "-----BEGIN [A-Z ]{0,20}PRIVATE KEY[A-Z ]{0,6}-----\\s{1,20}[A-Za-z0-9+/=]{40}"),
          Kind.of("an AWS access key", "AKIA", "\\bAKIA(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}\\b"),
          Kind.of("an AWS access key", "ASIA", "\\bASIA[A-Z0-9]{16}\\b"),
          Kind.of("a GitHub token", "ghp_", "\\bghp_[A-Za-z0-9]{36,255}\\b"),
          Kind.of("a GitHub token", "gho_", "\\bgho_[A-Za-z0-9]{36,255}\\b"),
          Kind.of("a GitHub token", "ghu_", "\\bghu_[A-Za-z0-9]{36,255}\\b"),
          Kind.of("a GitHub token", "ghs_", "\\bghs_[A-Za-z0-9]{36,255}\\b"),
          Kind.of("a GitHub token", "ghr_", "\\bghr_[A-Za-z0-9]{36,255}\\b"),
          Kind.of("a GitHub token", "github_pat_", "\\bgithub_pat_[A-Za-z0-9_]{50,255}\\b"),
          Kind.of("a GitLab token", "glpat-", "\\bglpat-[A-Za-z0-9_-]{20,255}\\b"),
          Kind.of("a Slack token", "xox", "\\bxox[abposr]-[0-9]{6,20}-[A-Za-z0-9-]{10,255}"),
          Kind.of("a Google API key", "AIza", "\\bAIza[A-Za-z0-9_-]{35}\\b"),
          Kind.of("a Stripe key", "_live_", "\\b[rs]k_live_[A-Za-z0-9]{20,255}\\b"),
          Kind.of("an npm token", "npm_", "\\bnpm_[A-Za-z0-9]{36}\\b"),
          Kind.of(
              "a signed token",
              "eyJ",
              "\\beyJ[A-Za-z0-9_-]{10,4000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,4000}"));

  private static final Kind ADDRESS =
      Kind.of(
          "an address with a password",
          "://",
          "[a-z]{2,12}://[^\\s/:@<>{}$*]{1,60}:(?!pass|secret|xxx)[^\\s/:@<>{}$*]{8,100}@[a-z0-9]");

  /** Every key has so many characters in one piece, and prose has not. */
  private static final int SHORTEST_KEY = 20;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Observation> in(Docket docket, Exhibit record) {
    return in(record).stream();
  }

  private static List<Observation> in(Exhibit record) {
    List<Observation> found = new ArrayList<>();
    if (mayHoldKey(record.text())) {
      KEYS.forEach(kind -> find(kind, record, found));
    }
    find(ADDRESS, record, found);
    return found;
  }

  private static void find(Kind kind, Exhibit record, List<Observation> found) {
    if (record.text().contains(kind.needle)) {
      Matcher secret = kind.shape.matcher(record.text());
      if (secret.find()) {
        found.add(found(record, kind, secret.start()));
      }
    }
  }

  private static boolean mayHoldKey(String text) {
    int length = 0;
    for (int i = 0; i < text.length() && length < SHORTEST_KEY; i++) {
      length = isOfKey(text.charAt(i)) ? length + 1 : 0;
    }
    return length == SHORTEST_KEY;
  }

  private static boolean isOfKey(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9')
        || "_-+/=".indexOf(each) >= 0;
  }

  private static Observation found(Exhibit record, Kind kind, int at) {
    int line =
        1 + (int) record.text().substring(0, at).chars().filter(each -> each == '\n').count();
    return RULE.at(
        record,
        line,
        "This looks like %s.".formatted(kind.name),
        "Take it out and make it worthless where it is used: git keeps what was once committed.");
  }
}
