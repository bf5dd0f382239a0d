package dev.parlance.guide;

import java.util.List;

/**
 * What the guide says of itself: readings of ambiguous words, silences, what was left out, words.
 */
public record Background(
    List<Named> companions,
    List<Named> unassessed,
    List<Reading> interpretations,
    List<Silence> silences,
    List<LeftOut> leftOut,
    List<Entry> glossary,
    List<Change> changelog,
    List<Departure> departures,
    List<Renamed> renames) {

  /** A language that the seeds name and no rule chooses. */
  public record Named(String name, Citation citation) {}

  /** How ambiguous wording was read. */
  public record Reading(String id, List<String> rules, String reading) {}

  /** A subject that the guide does not speak of. */
  public record Silence(String id, String about) {}

  /** Lines of a seed that the guide does not use. */
  public record LeftOut(int seed, List<String> lines, String because) {}

  /** A word of the glossary. */
  public record Entry(String term, String means) {}

  /** What a version changed. */
  public record Change(String version, String date, String what) {}

  /**
   * A rule of the guide that the team set aside or weighs differently.
   *
   * @param tier the team's tier; empty where the rule is set aside
   */
  public record Departure(String rule, String tier, String because) {}

  /**
   * A question or an option that had another id in an earlier version.
   *
   * @param option empty where the question itself was renamed
   */
  public record Renamed(String question, String option, String formerly) {}

  public Background {
    companions = List.copyOf(companions);
    unassessed = List.copyOf(unassessed);
    interpretations = List.copyOf(interpretations);
    silences = List.copyOf(silences);
    leftOut = List.copyOf(leftOut);
    glossary = List.copyOf(glossary);
    changelog = List.copyOf(changelog);
    departures = List.copyOf(departures);
    renames = List.copyOf(renames);
  }
}
