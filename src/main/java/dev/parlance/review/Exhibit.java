package dev.parlance.review;

import dev.parlance.Problem;
import dev.parlance.record.Complaint;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.DecisionRecord;
import dev.parlance.record.Link;
import dev.parlance.record.RecordLines;
import dev.parlance.record.RecordReader;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Trails.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record as it is put before the checks: its summary, its text, and more of it on demand. */
public final class Exhibit {

  private final RecordSummary summary;
  private final String text;
  private @Nullable RecordLines lines;
  private @Nullable DecisionRecord decision;
  private @Nullable Complaint complaint;
  private @Nullable String stored;
  private boolean sound;

  Exhibit(RecordSummary summary, String text) {
    this.summary = summary;
    this.text = text;
  }

  RecordSummary summary() {
    return summary;
  }

  String text() {
    return text;
  }

  String file() {
    return summary.file();
  }

  /** The file without its directory. */
  String name() {
    return summary.fileName();
  }

  String id() {
    return summary.id();
  }

  boolean is(RecordStatus... statuses) {
    for (RecordStatus each : statuses) {
      if (summary.status() == each) {
        return true;
      }
    }
    return false;
  }

  RecordLines lines() {
    if (lines == null) {
      lines = RecordLines.of(text);
    }
    return lines;
  }

  /** How long a line is, in UTF-16 units; lines count from 1. */
  int widthOf(int line) {
    return text.lines().skip(line - 1L).findFirst().map(String::length).orElse(0);
  }

  boolean says(String verb, Exhibit other) {
    return links(other).anyMatch(link -> link.verb().equals(verb));
  }

  /** What it says of another record. */
  Stream<Link> links(Exhibit other) {
    return summary.links().stream().filter(link -> link.target().equals(other.summary.key()));
  }

  /** Whether git keeps the text as it lies here. */
  boolean isStoredAs(Version version) {
    if (stored == null) {
      stored = version.blobOf(text);
    }
    return version.blob().equals(stored);
  }

  /** What was read on demand would be read again: all of it is too much to keep. */
  void putAway() {
    lines = null;
    decision = null;
  }

  /** The language decision; none where it is no such record or cannot be read. */
  Optional<DecisionRecord> decision() {
    read();
    return Optional.ofNullable(decision);
  }

  /** Whether anybody goes by it, or is asked to. */
  boolean isAlive() {
    return is(RecordStatus.PROPOSED, RecordStatus.ACCEPTED);
  }

  Stream<ComponentDecision> components() {
    return decision().stream().flatMap(each -> each.components().stream());
  }

  Optional<LocalDate> reviewBy() {
    return decision().flatMap(DecisionRecord::reviewBy);
  }

  /** Why it cannot be read as the language decision that it claims to be. */
  Optional<Complaint> complaint() {
    if (!sound) {
      read();
    }
    return Optional.ofNullable(complaint);
  }

  private void read() {
    boolean unread = decision == null && complaint == null;
    if (unread && !summary.components().isEmpty()) {
      try {
        decision = RecordReader.read(file(), text);
        sound = true;
      } catch (Problem problem) {
        complaint = Complaint.of(file(), problem);
      }
    }
  }
}
