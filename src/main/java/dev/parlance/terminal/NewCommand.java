package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Surroundings;
import dev.parlance.record.Blank;
import dev.parlance.record.GeneralDecision;
import dev.parlance.record.HeadingForm;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Filed;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.NewRecord;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.Slug;
import dev.parlance.repository.WorkTreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A record that is not about languages, to be written by hand: a draft in the log's dialect. */
final class NewCommand implements Verb {

  private static final Option TEMPLATE =
      Option.value("template", "FILE", "Begin with this file of the work tree.");

  /** So many records, the newest, say in which dialect a log is kept now. */
  private static final int TELLING = 20;

  private static final Usage USAGE =
      Usage.of("new", Group.DECIDE, "Begins a record that is not about languages.")
          .with(Argument.one("TITLE", "What is decided."))
          .with(TEMPLATE)
          .with(Project.NO_COMMIT)
          .with(Project.NO_VERIFY)
          .with(Option.JSON)
          .example("new 'Keep sessions in Redis'", "A draft; write it, and propose it.");

  private final Surroundings surroundings;

  NewCommand(Surroundings surroundings) {
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
    Function<OptionalInt, String> author = author(words, project);
    Filed filed =
        log.file(
            Slug.of(words.argument("TITLE")),
            name -> {
              String text = author.apply(name.number());
              RecordSummary draft = RecordSummary.read(name.path(), text);
              return new NewRecord(text, Landing.message(text, "draft", draft, List.of()));
            });
    RecordSummary draft = RecordSummary.read(filed.path(), author.apply(filed.name().number()));
    return new Landing(words, console)
        .report(draft, Optional.ofNullable(filed.commit()), List.of(filed.path()));
  }

  private Function<OptionalInt, String> author(Words words, Project project) {
    Blank blank =
        new Blank(
            GeneralDecision.titled(
                words.argument("TITLE"),
                RecordStatus.DRAFT,
                surroundings.today(),
                project.deciders()));
    Optional<String> file = words.option(TEMPLATE.name());
    if (file.isPresent()) {
      String template = WorkTreeText.read(project.tree(), file.get());
      return number -> blank.from(template, number);
    }
    List<HeadingForm> headings = new ArrayList<>();
    Inventory newest =
        project.newest(
            TELLING, text -> record -> headings.add(HeadingForm.of(record.file(), text)));
    HeadingForm heading = HeadingForm.most(headings);
    return isNygard(newest.all())
        ? number -> blank.nygard(heading, number)
        : number -> blank.madr(heading, number);
  }

  /** Whether most of these records are in the dialect of adr-tools. */
  private static boolean isNygard(List<RecordSummary> records) {
    long nygard = records.stream().filter(each -> each.dialect().equals("nygard")).count();
    return 2 * nygard > records.size();
  }
}
