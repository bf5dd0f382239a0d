package dev.parlance.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision that is not about languages.
 *
 * @param context empty where somebody still has to write it; the file then asks for it
 * @param because a clause; empty where nothing is chosen yet
 * @param confirmation how one will see that it is kept; may be empty
 */
public record GeneralDecision(
    String title,
    RecordStatus status,
    LocalDate date,
    List<String> deciders,
    String context,
    List<String> options,
    String chosen,
    String because,
    List<Consequence> consequences,
    String confirmation) {

  /** What follows from a decision; {@code tone} is "Good", "Bad" or "Neutral". */
  public record Consequence(String tone, String because) {}

  public GeneralDecision {
    Writable.check("title", title);
    deciders = List.copyOf(deciders);
    deciders.forEach(name -> Writable.check("name of a decider", name));
    options = List.copyOf(options);
    consequences = List.copyOf(consequences);
  }

  /** One that has nothing but a title; its file asks for the rest. */
  public static GeneralDecision titled(
      String title, RecordStatus status, LocalDate date, List<String> deciders) {
    return new GeneralDecision(title, status, date, deciders, "", List.of(), "", "", List.of(), "");
  }

  /** The first decision of a log: to keep one. */
  public static GeneralDecision recordDecisions(
      String directory, LocalDate date, List<String> deciders) {
    return new GeneralDecision(
        "Record architecture decisions",
        RecordStatus.ACCEPTED,
        date,
        deciders,
        "Decisions on the architecture outlive the conversation in which they are made. Whoever"
            + " comes later has to know what was decided, why, and what else was considered.",
        List.of(
            "Architecture decision records in this repository", "A wiki", "No written decisions"),
        "Architecture decision records in this repository",
        "they are reviewed, versioned and found together with the code that they are about",
        List.of(
            new Consequence("Good", "the history of a decision is the history of its file"),
            new Consequence("Bad", "a decision counts only once somebody has written it down")),
        "Records are the numbered Markdown files in "
            + directory
            + "; an accepted one is replaced by another and not rewritten.");
  }

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("lead", "");
    values.put("title", title);
    values.put("status", status.word());
    values.put("date", date.toString());
    values.put("deciders", deciders);
    values.put("context", new Paragraphs(context));
    values.put("hasContext", !context.isBlank());
    values.put("options", options);
    values.put("chosen", chosen);
    values.put("because", because);
    values.put(
        "consequences",
        consequences.stream()
            .map(each -> Map.of("tone", each.tone(), "because", each.because()))
            .toList());
    values.put("confirmation", confirmation);
    return values;
  }
}
