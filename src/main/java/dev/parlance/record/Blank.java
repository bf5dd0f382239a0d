package dev.parlance.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record that has a title and still has to be written, in the manner of its log. */
public final class Blank {

  private static final Pattern PLACE =
      Pattern.compile("\\$\\{(title|number|date|status)\\}|\\b(NUMBER|TITLE|DATE|STATUS)\\b");

  private final Templates templates = new Templates("/templates");
  private final GeneralDecision decision;

  public Blank(GeneralDecision decision) {
    this.decision = decision;
  }

  /** As MADR 4 has it. */
  public String madr(HeadingForm heading, OptionalInt number) {
    return templates.render("adr.md.ftl", values(heading, number));
  }

  /** As adr-tools has it. */
  public String nygard(HeadingForm heading, OptionalInt number) {
    Map<String, Object> values = values(heading, number);
    values.put("status", Prose.capital(decision.status().word()));
    return templates.render("nygard.md.ftl", values);
  }

  /**
   * As the team's own template has it: {@code ${title}} and adr-tools' {@code TITLE} become the
   * title, and so on. A template is filled in and never evaluated.
   */
  public String from(String template, OptionalInt number) {
    Map<String, String> values =
        Map.of(
            "title", Markdown.line(decision.title()),
            "number", number.isPresent() ? Integer.toString(number.getAsInt()) : "",
            "date", decision.date().toString(),
            "status", decision.status().word());
    boolean titled = template.contains("${title}") || template.contains("TITLE");
    String filled =
        PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    return titled ? filled : titled(filled);
  }

  private static String value(MatchResult place, Map<String, String> values) {
    if (place.group(1) != null) {
      return values.getOrDefault(place.group(1), "");
    }
    String value = values.getOrDefault(place.group(2).toLowerCase(Locale.ROOT), "");
    return place.group(2).equals("STATUS") ? Prose.capital(value) : value;
  }

  private Map<String, Object> values(HeadingForm heading, OptionalInt number) {
    Map<String, Object> values = new HashMap<>(decision.values());
    values.put("lead", heading.lead(number));
    return values;
  }

  private String titled(String text) {
    return new Anatomy(text)
        .outline()
        .title()
        .map(title -> new Span(title.textFrom(), title.textFrom() + title.text().length()))
        .map(span -> new Splice(text).replace(span, Markdown.line(decision.title())).result())
        .orElse(text);
  }
}
