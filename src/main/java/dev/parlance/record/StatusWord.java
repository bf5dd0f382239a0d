package dev.parlance.record;

import static dev.parlance.record.RecordStatus.ACCEPTED;
import static dev.parlance.record.RecordStatus.DEFERRED;
import static dev.parlance.record.RecordStatus.DEPRECATED;
import static dev.parlance.record.RecordStatus.DRAFT;
import static dev.parlance.record.RecordStatus.PROPOSED;
import static dev.parlance.record.RecordStatus.REJECTED;
import static dev.parlance.record.RecordStatus.SUPERSEDED;
import static dev.parlance.record.RecordStatus.WITHDRAWN;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that logs in use have for a status. A word that is not here means nothing. */
final class StatusWord {

  /** A status together with how many words say it. */
  record Said(RecordStatus status, int words) {}

  private static final int LONGEST = 4;

  private static final Map<String, RecordStatus> MEANINGS = new HashMap<>();

  static {
    say(DRAFT, "draft", "drafted", "drafting", "wip", "work in progress", "in draft");
    say(PROPOSED, "proposed", "proposal", "pending", "rfc", "review", "suggested", "open");
    say(PROPOSED, "in review", "under review", "in discussion", "under discussion", "for review");
    say(PROPOSED, "ready for review", "awaiting review", "awaiting approval", "for discussion");
    say(PROPOSED, "request for comments", "last call", "under consideration", "to be discussed");
    say(PROPOSED, "in consideration", "under evaluation", "open for review");
    say(ACCEPTED, "accepted", "approved", "adopted", "agreed", "active", "decided", "implemented");
    say(ACCEPTED, "done", "complete", "completed", "living", "stable", "final", "ratified");
    say(ACCEPTED, "in force", "in effect", "partially implemented", "partly implemented");
    say(ACCEPTED, "fully implemented", "provisionally accepted", "conditionally accepted");
    say(ACCEPTED, "provisionally approved", "conditionally approved", "tentatively accepted");
    say(ACCEPTED, "partially accepted", "partially superseded", "partly superseded");
    say(ACCEPTED, "partially superceded", "partly superceded", "partially deprecated");
    say(ACCEPTED, "partly deprecated", "partially replaced", "partly replaced");
    say(REJECTED, "rejected", "declined", "not implemented", "not accepted", "not approved");
    say(REJECTED, "not adopted", "denied", "refused");
    say(WITHDRAWN, "withdrawn", "abandoned", "cancelled", "canceled", "retracted");
    say(DEFERRED, "deferred", "postponed", "on hold", "incomplete", "parked", "paused");
    say(DEPRECATED, "deprecated", "obsolete", "obsoleted", "retired", "depreciated");
    say(SUPERSEDED, "superseded", "superceded", "superceeded", "superseeded", "supersceded");
    say(SUPERSEDED, "replaced", "obsoleted by");
  }

  private StatusWord() {}

  /** What a text says that is one of the sayings and nothing else, as in most records. */
  static Optional<RecordStatus> alone(String text) {
    return Optional.ofNullable(meaning(text.toLowerCase(Locale.ROOT)));
  }

  /** What the words begin with says; the longest saying counts. */
  static Optional<Said> at(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String saying = String.join(" ", words.subList(from, from + length));
      RecordStatus status = meaning(saying);
      if (status != null) {
        return Optional.of(new Said(status, length));
      }
    }
    return Optional.empty();
  }

  private static @Nullable RecordStatus meaning(String saying) {
    RecordStatus english = MEANINGS.get(saying);
    return english == null ? ForeignStatus.of(saying) : english;
  }

  private static void say(RecordStatus status, String... sayings) {
    for (String saying : sayings) {
      MEANINGS.put(saying, status);
    }
  }
}
