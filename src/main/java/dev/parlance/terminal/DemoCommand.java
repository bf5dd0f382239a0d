package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.AnswerSheetReader;
import dev.parlance.recommendation.Advice;
import dev.parlance.record.ComponentDecision;
import dev.parlance.record.Draft;
import dev.parlance.record.OutcomeWords;
import dev.parlance.repository.Filed;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RecordLog;
import dev.parlance.repository.ScratchRepository;
import dev.parlance.repository.WorkTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The whole job on a scratch repository, with the answers of a small product. */
final class DemoCommand implements Verb {

  private static final String ANSWERS = "answers.yaml";

  private static final Usage USAGE =
      Usage.of("demo", Group.START, "Shows the whole job on a scratch repository.")
          .with(Argument.atMostOne("DIR", "An empty or missing directory to do it in."))
          .with(Option.JSON)
          .example("demo", "Five components decided, recorded and committed.");

  private final Surroundings surroundings;

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Path directory = directory(words);
    ScratchRepository.create(directory);
    String answers = resource();
    write(directory.resolve(ANSWERS), answers);
    Guide read = Guides.shipped();
    AnswerSheet sheet = new AnswerSheetReader(read).read(ANSWERS, answers);
    Deliberation deliberation = new Deliberation(read);
    Draft draft = deliberation.on(deliberation.complete(sheet)).draft(surroundings.today());
    WorkTree tree = WorkTree.open(shutIn(directory));
    RecordLog log = RecordLog.committing(tree, RecordDirectory.find(tree));
    Filed filed = new Filing().file(draft, log);
    if (words.flag("json")) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("directory", directory.toString());
      result.putAll(Filing.tree(draft, filed));
      console.json(result);
    } else {
      tell(directory, draft, filed, console);
    }
    return ExitCode.DONE;
  }

  private void tell(Path directory, Draft draft, Filed filed, Console console) {
    console.result(
        "A design review has answered the guide for %d components.\n"
            .formatted(draft.record().components().size()));
    Table table = Table.of("component", "the guide", "decided");
    for (int i = 0; i < draft.advice().size(); i++) {
      ComponentDecision each = draft.record().components().get(i);
      Advice advice = draft.advice().get(i);
      table.row(
          each.name(),
          OutcomeWords.brief(draft.guide(), advice.outcome()),
          draft.guide().languageName(each.language()));
    }
    console.table(table);
    console.result(
        """

        It is recorded in %s, in one commit of its own. Look at it:

          cd %s%s
          git show                                the commit, as a reviewer sees it
          parlance list                           the log
          parlance show %d                         the record
          parlance components                     which language each component speaks
          parlance advise --answers %s  why

        Change an answer in %s, and decide again:

          parlance decide --answers %s"""
            .formatted(
                filed.path(),
                directory,
                alias(),
                filed.name().number().orElseThrow(),
                ANSWERS,
                ANSWERS,
                ANSWERS));
  }

  /** Needed where the launcher is not on the path yet. */
  private String alias() {
    String launcher = surroundings.environment().get("PARLANCE_LAUNCHER");
    return launcher == null ? "" : "\n  alias parlance='%s'".formatted(launcher);
  }

  private Path directory(Words words) {
    try {
      Path directory =
          words.optionalArgument("DIR").isPresent()
              ? surroundings.directory().resolve(words.argument("DIR"))
              : Files.createTempDirectory("parlance-demo-");
      if (Files.exists(directory) && !isEmpty(directory)) {
        throw new Problem(
            ExitCode.REFUSED,
            "'%s' is not empty.".formatted(directory),
            "Give demo an empty or missing directory, or none.");
      }
      return directory;
    } catch (IOException e) {
      throw new Problem(
          ExitCode.GIT,
          "There is no place for a scratch repository: %s.".formatted(e.getMessage()),
          "Give demo a directory that you may write to.",
          e);
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var entries = Files.newDirectoryStream(directory)) {
      return !entries.iterator().hasNext();
    }
  }

  /** Whatever the person has configured for git, the scratch repository has its own. */
  private Surroundings shutIn(Path directory) {
    Map<String, String> environment = new HashMap<>(surroundings.environment());
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    return new Surroundings(directory, environment, surroundings.clock());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource() {
    try (InputStream in = DemoCommand.class.getResourceAsStream("/demo/" + ANSWERS)) {
      if (in == null) {
        throw new IllegalStateException("the answers of the demo are not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
