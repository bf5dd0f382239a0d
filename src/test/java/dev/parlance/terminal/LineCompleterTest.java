package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCompleterTest {

  private static final Usage SHOW =
      Usage.of("show", Group.READ, "Shows.")
          .with(Argument.one("N", "Which."))
          .with(Option.value("by", "COMPONENT", "Whose."))
          .with(Option.oneOf("format", List.of("text", "sarif"), "How."));

  private static final Usage GUIDE =
      Usage.of("guide show", Group.READ, "Shows it.").with(Argument.any("COMPONENT", "Which."));

  private static final Usage HELP =
      Usage.of("help", Group.READ, "Helps.").with(Argument.any("COMMAND", "With what."));

  private static final Map<String, List<String>> WORDS =
      Map.of("N", List.of("0001", "0002"), "COMPONENT", List.of("ingest", "web"));

  private final LineCompleter completer =
      new LineCompleter(
          new Commands(
              List.of(
                  new Told(SHOW, (words, console) -> ExitCode.DONE),
                  new Told(GUIDE, (words, console) -> ExitCode.DONE),
                  new Told(HELP, (words, console) -> ExitCode.DONE))),
          (name, begun) -> WORDS.getOrDefault(name, List.of()));

  @Test
  void whatever_can_stand_at_the_cursor_is_offered() throws Exception {
    assertThat(offered("")).containsExactly("show", "guide", "help");
    assertThat(offered("guide ")).containsExactly("show");
    assertThat(offered("show ")).containsExactly("0001", "0002");
    assertThat(offered("show 1 ")).isEmpty();
    assertThat(offered("show --")).contains("--by", "--format", "--help", "--repo");
    assertThat(offered("show --by ")).containsExactly("ingest", "web");
    assertThat(offered("show --format ")).containsExactly("text", "sarif");
    assertThat(offered("show --format=")).containsExactly("--format=text", "--format=sarif");
    assertThat(offered("guide show web ")).containsExactly("ingest", "web");
    assertThat(offered("help ")).containsExactly("show", "guide", "help");
    assertThat(offered("help guide ")).containsExactly("show");
    assertThat(offered("nothing ")).isEmpty();
  }

  @Test
  void files_are_offered_as_far_as_their_names_are_typed(@TempDir Path here) throws Exception {
    Files.createDirectories(here.resolve("reviews/.hidden"));
    Files.createFile(here.resolve("reviews/one.yaml"));
    Files.createFile(here.resolve("rest.yaml"));
    assertThat(FileNames.begun(here, "re")).containsExactly("rest.yaml", "reviews/");
    assertThat(FileNames.begun(here, "reviews/")).containsExactly("reviews/one.yaml");
    assertThat(FileNames.begun(here, "reviews/.")).containsExactly("reviews/.hidden/");
    assertThat(FileNames.begun(here, "nowhere/")).isEmpty();
    assertThat(FileNames.begun(here, "rest.yaml/")).isEmpty();
  }

  @Test
  void answers_are_offered_part_by_part() {
    Guide guide = Guides.shipped();
    assertThat(AnswerWords.begun(guide, "k")).contains("kind=", "hot-path=");
    assertThat(AnswerWords.begun(guide, "api.k")).contains("api.kind=");
    assertThat(AnswerWords.begun(guide, "api.kind=")).contains("api.kind=cli", "api.kind=unknown");
    assertThat(AnswerWords.begun(guide, "tool-needs=fast-start,st"))
        .contains("tool-needs=fast-start,static-binary");
    assertThat(AnswerWords.begun(guide, "knid=")).isEmpty();
  }

  private List<String> offered(String line) throws Exception {
    try (DumbTerminal terminal =
        new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      List<Candidate> candidates = new ArrayList<>();
      completer.complete(
          reader,
          new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE),
          candidates);
      return candidates.stream().map(Candidate::value).toList();
    }
  }
}
