package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import java.util.List;
import java.util.Set;

/**
 * Who keeps a number that two records have: the one that has it more firmly; else the one that is
 * in force; else the one whose name comes first, so that every clone says the same.
 */
final class Precedence {

  private static final Set<RecordStatus> MOVABLE =
      Set.of(RecordStatus.DRAFT, RecordStatus.PROPOSED);

  private final Claims claims;

  Precedence(Claims claims) {
    this.claims = claims;
  }

  /** What becomes of the record {@code name} of this branch. */
  Clash.Verdict of(String name, Foreign other) {
    boolean here = other.ref().equals("HEAD");
    Standing mine = claims.standing(name);
    Standing theirs = here ? claims.standing(other.name()) : claims.standing(other, mine);
    int firmer = mine.compareTo(theirs);
    if (firmer != 0) {
      return firmer < 0 ? Clash.Verdict.YIELDS : Clash.Verdict.KEEPS;
    }
    if (mine == Standing.LOCAL && !here) {
      return Clash.Verdict.YIELDS;
    }
    return mine == Standing.MERGED ? ofMerged(name, other) : byName(name, other);
  }

  private Clash.Verdict ofMerged(String name, Foreign other) {
    boolean mine = movable(name, claims.head().getOrDefault(name, ""));
    boolean theirs = movable(other.name(), claims.baseFiles().getOrDefault(other.name(), ""));
    if (mine && theirs) {
      return byName(name, other);
    }
    if (mine || theirs) {
      return mine ? Clash.Verdict.YIELDS : Clash.Verdict.KEEPS;
    }
    return Clash.Verdict.OPEN;
  }

  private static Clash.Verdict byName(String name, Foreign other) {
    return name.compareTo(other.name()) < 0 ? Clash.Verdict.KEEPS : Clash.Verdict.YIELDS;
  }

  private boolean movable(String name, String blob) {
    byte[] text =
        new GitReading(claims.git())
            .contents(List.of(blob), RecordFiles.LARGEST)
            .getOrDefault(blob, new byte[0]);
    return MOVABLE.contains(RecordSummary.read(name, new String(text, UTF_8)).status());
  }
}
