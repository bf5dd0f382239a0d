package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the commit of a record's transition says: a subject, what there is to say on it, trailers.
 *
 * @param body lines between subject and trailers; most transitions need none
 */
public record TransitionMessage(String subject, List<String> body, List<Trailer> trailers) {

  /** A line that programs read. */
  public record Trailer(String key, String value) {}

  public TransitionMessage {
    body = List.copyOf(body);
    trailers = List.copyOf(trailers);
  }

  /** One that says no more than its subject. */
  public TransitionMessage(String subject, List<Trailer> trailers) {
    this(subject, List.of(), trailers);
  }

  /**
   * The message for a language decision.
   *
   * @param verb what the commit does: "propose"
   * @param number as the file's name has it: "0007"
   */
  public static TransitionMessage of(String verb, String number, DecisionRecord record) {
    List<Trailer> trailers = new ArrayList<>();
    trailers.add(new Trailer("ADR-Number", number));
    trailers.add(new Trailer("ADR-Version", Integer.toString(record.version())));
    trailers.add(new Trailer("ADR-Status", record.status().word()));
    trailers.add(new Trailer("ADR-Guide", record.guide().at()));
    for (ComponentDecision each : record.components()) {
      trailers.add(new Trailer("ADR-Component", each.name() + "=" + each.language()));
    }
    return new TransitionMessage("adr: %s %s %s".formatted(verb, number, record.title()), trailers);
  }

  /**
   * The message for any record.
   *
   * @param id the number as the log writes it, or the file's name
   */
  public static TransitionMessage of(String verb, String id, RecordSummary record) {
    return new TransitionMessage(
        "adr: %s %s %s".formatted(verb, id, record.title()),
        List.of(
            new Trailer("ADR-Number", id),
            new Trailer("ADR-Version", Integer.toString(record.version())),
            new Trailer("ADR-Status", record.status().word())));
  }

  Map<String, Object> values() {
    return Map.of(
        "subject",
        subject,
        "body",
        body,
        "trailers",
        trailers.stream().map(each -> Map.of("key", each.key(), "value", each.value())).toList());
  }
}
