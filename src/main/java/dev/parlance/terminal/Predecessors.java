package dev.parlance.terminal;

import dev.parlance.record.Link;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Succession;
import dev.parlance.repository.Trailer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records that an accepted record takes the place of, wholly or in part. */
final class Predecessors {

  private final Desk desk;
  private final Console console;
  private final LocalDate today;

  Predecessors(Desk desk, Console console, LocalDate today) {
    this.desk = desk;
    this.console = console;
    this.today = today;
  }

  /** Changes those that the successor names; answers what the commit says of them. */
  List<Trailer> yieldTo(RecordSummary successor) {
    List<Trailer> trailers = new ArrayList<>();
    for (Link link : successor.links()) {
      if (link.verb().equals("supersedes") || link.verb().equals("amends")) {
        Optional<RecordSummary> old = desk.linked(link);
        if (old.isEmpty()) {
          console.warn(
              "%s %s, which is not one record here.".formatted(link.verb(), successor.said(link)));
        } else {
          yieldTo(successor, link, old.get()).ifPresent(trailers::add);
        }
      }
    }
    return trailers;
  }

  private Optional<Trailer> yieldTo(RecordSummary successor, Link link, RecordSummary old) {
    String id = RecordTree.id(old);
    if (old.status() != RecordStatus.ACCEPTED) {
      console.warn("%s is %s and stays so.".formatted(id, old.status().word()));
      return Optional.empty();
    }
    Succession succession =
        link.verb().equals("amends") ? Succession.PART : Succession.of(old, successor);
    desk.edit(old, edit -> succession.applied(edit, successor, today));
    return Optional.of(
        new Trailer(succession == Succession.WHOLE ? "ADR-Supersedes" : "ADR-Amends", id));
  }
}
