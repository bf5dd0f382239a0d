package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Published;
import dev.parlance.repository.Publisher;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Remote;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Puts a record up for review: on a branch of its own at the remote, under a number of its own. */
final class PushCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("push", Group.TEAM, "Puts a proposal on its own branch at the remote, for review.")
          .with(Argument.one("N", "The number of the record, or the name of its file."))
          .with(Network.REMOTE)
          .with(Network.TIMEOUT)
          .with(Option.JSON)
          .example("push 7", "The branch adr/0007-..., made or brought up to date.");

  private final Network network;

  PushCommand(Network network) {
    this.network = network;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Project project = Project.open(words, network.surroundings());
    RecordSummary record = new Desk(project).one(words.argument("N"));
    Remote remote = network.remote(project.tree(), words, console);
    RecordLog log = RecordLog.committing(project.tree(), project.directory(), console::say);
    Published published =
        new Publisher(
                remote,
                project.directory(),
                (file, number) -> renumbered(project, log, file, number, console),
                console::say)
            .publish(record.file());
    return report(record, published, words, console);
  }

  private static String renumbered(
      Project project, RecordLog log, String file, int number, Console console) {
    Desk desk = new Desk(project);
    NewNumber changed = NewNumber.given(desk, desk.one(file), number, log);
    console.say(
        "The number of %s is taken by others; the record is %s now."
            .formatted(file, changed.moved().file()));
    changed.doubts().forEach(console::warn);
    return changed.moved().file();
  }

  private static ExitCode report(
      RecordSummary record, Published published, Words words, Console console) {
    if (words.flag("json")) {
      console.json(tree(record, published));
      return ExitCode.DONE;
    }
    console.say(said(published));
    console.result(
        published
            .reviewPage()
            .orElseGet(() -> "%s %s".formatted(published.remote(), published.branch())));
    return ExitCode.DONE;
  }

  private static String said(Published published) {
    String branch = "%s at %s".formatted(published.branch(), published.address());
    return switch (published.outcome()) {
      case MADE ->
          "Pushed as the new branch %s%s."
              .formatted(branch, published.onBranch() ? ", its number given away on adr-ids" : "");
      case UPDATED -> "Pushed to the branch %s.".formatted(branch);
      case UNCHANGED -> "The branch %s is up to date.".formatted(branch);
      case MERGED -> "%s has it already as it is here.".formatted(published.base());
    };
  }

  private static Map<String, Object> tree(RecordSummary record, Published published) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", published.file());
    tree.put("formerFile", record.file().equals(published.file()) ? null : record.file());
    tree.put("outcome", published.outcome().name().toLowerCase(Locale.ROOT));
    tree.put("remote", published.remote());
    tree.put("address", published.address());
    tree.put("branch", published.branch());
    tree.put("base", published.base());
    tree.put("reserved", published.registration().place().isPresent());
    tree.put("register", published.registration().place().orElse(null));
    tree.put("review", published.reviewPage().orElse(null));
    return tree;
  }
}
