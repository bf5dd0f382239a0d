package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Relation;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.List;

/** Relates two records, in the files of both. */
final class LinkCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("link", Group.LIFE, "Relates two records to each other.")
          .with(Argument.one("A", "The one record."))
          .with(Argument.one("VERB", "amends, clarifies, extends, relates-to, and so on."))
          .with(Argument.one("B", "The other record."))
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("link 7 amends 3", "0003 says then that it is amended by 0007.");

  private final Surroundings surroundings;

  LinkCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, surroundings);
    RecordLog log = project.writable(words, console);
    Relation relation = Relation.of(words.argument("VERB"));
    Desk desk = new Desk(project);
    RecordSummary one = desk.one(words.argument("A"));
    RecordSummary other = desk.one(words.argument("B"));
    String said = "%s %s".formatted(relation.verb(), RecordTree.id(other));
    if (one.file().equals(other.file())) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s cannot be related to itself.".formatted(RecordTree.id(one)),
          "Name two records.");
    }
    RecordSummary after = desk.edit(one, edit -> edit.withLink(relation.verb(), other));
    desk.edit(other, edit -> edit.withLink(relation.reverse(), one));
    if (desk.changedFiles().isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s says already that it %s.".formatted(RecordTree.id(one), said),
          "Both are shown by: parlance show N.");
    }
    Trailer trailer = new Trailer("ADR-Link", said);
    return new Landing(words, console).land(log, desk, "link", after, List.of(trailer));
  }
}
