package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordEdit;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Relation;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Trailer;
import java.util.List;

/** Relates two records, in the files of both. */
final class LinkCommand implements Verb {

  private static final Option REMOVE = Option.flag("remove", "Take the relation away again.");

  private static final Usage USAGE =
      Usage.of("link", Group.LIFE, "Relates two records to each other.")
          .with(Argument.one("A", "The one record."))
          .with(Argument.one("VERB", "amends, clarifies, extends, relates-to, and so on."))
          .with(Argument.one("B", "The other record."))
          .with(REMOVE)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("link 7 amends 3", "0003 says then that it is amended by 0007.")
          .example("link 7 amends 3 --remove", "Neither of the two says so any more.");

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
    if (one.file().equals(other.file())) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s cannot be related to itself.".formatted(RecordTree.id(one)),
          "Name two records.");
    }
    boolean remove = words.flag(REMOVE.name());
    RecordSummary after =
        remove ? removed(desk, one, relation, other) : added(desk, one, relation, other);
    Trailer trailer = new Trailer(remove ? "ADR-Unlink" : "ADR-Link", said(relation, other));
    return new Landing(words, console)
        .land(log, desk, remove ? "unlink" : "link", after, List.of(trailer));
  }

  private static RecordSummary added(
      Desk desk, RecordSummary one, Relation relation, RecordSummary other) {
    RecordSummary after = desk.edit(one, edit -> edit.withLink(relation.verb(), other));
    desk.edit(other, edit -> edit.withLink(relation.reverse(), one));
    if (desk.changedFiles().isEmpty()) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s says already that it %s."
              .formatted(RecordTree.id(one), clause(relation.verb(), other)),
          "Both are shown by: parlance show N.");
    }
    return after;
  }

  private static RecordSummary removed(
      Desk desk, RecordSummary one, Relation relation, RecordSummary other) {
    RecordSummary after = desk.edit(one, edit -> without(edit, relation.verb(), one, other));
    desk.edit(other, edit -> without(edit, relation.reverse(), other, one));
    if (desk.changedFiles().isEmpty()) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "%s does not say that it %s."
              .formatted(RecordTree.id(one), clause(relation.verb(), other)),
          "What it says is shown by: parlance show %s".formatted(RecordTree.id(one)));
    }
    return after;
  }

  private static String clause(String verb, RecordSummary other) {
    return "%s%s %s".formatted(verb.endsWith(" by") ? "is " : "", verb, RecordTree.id(other));
  }

  private static String said(Relation relation, RecordSummary other) {
    return "%s %s".formatted(relation.verb(), RecordTree.id(other));
  }

  /** Refused where the relation stands among other words: those are somebody's own. */
  private static RecordEdit without(
      RecordEdit edit, String verb, RecordSummary record, RecordSummary other) {
    return edit.withoutLink(verb, other)
        .orElseGet(
            () -> {
              if (edit.hasLink(verb, other)) {
                throw new Problem(
                    ExitCode.REFUSED,
                    "%s says among other words that it %s."
                        .formatted(record.file(), clause(verb, other)),
                    "Take it out there by hand, and commit that with git.");
              }
              return edit;
            });
  }
}
