package dev.parlance.guide;

import dev.parlance.Problem;
import dev.parlance.YamlNode.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the linter has to say about one thing in a guide.
 *
 * @param code stable, for people and programs to refer to
 * @param subject the id of the rule, question, option or language; empty where it is the guide
 * @param remedy what to do; empty where nothing needs to be done
 * @param example answers by question that show it; empty where no answers can
 */
public record Finding(
    String code,
    Severity severity,
    Place place,
    String subject,
    String what,
    String remedy,
    Map<String, List<String>> example) {

  private static final Pattern PLACED = Pattern.compile("(?s)(.*?):(\\d+):(\\d+): (.*)");

  public Finding {
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }

  public static Finding of(
      String code, Severity severity, Place place, String subject, String what, String remedy) {
    return new Finding(code, severity, place, subject, what, remedy, Map.of());
  }

  /** A refusal of the reader, at the place that it names. */
  public static Finding of(String code, Problem problem, Place otherwise, String subject) {
    Matcher placed = PLACED.matcher(problem.sentence());
    if (!placed.matches()) {
      return of(code, Severity.ERROR, otherwise, subject, problem.sentence(), problem.remedy());
    }
    int line = Integer.parseInt(placed.group(2));
    Place place = new Place(placed.group(1), line, Integer.parseInt(placed.group(3)));
    return of(code, Severity.ERROR, place, subject, placed.group(4), problem.remedy());
  }

  public Finding showing(Map<String, List<String>> answers) {
    return new Finding(code, severity, place, subject, what, remedy, answers);
  }
}
