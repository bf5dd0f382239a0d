package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.ExitCode;
import java.io.InputStream;
import java.io.OutputStream;
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

class LineCompleterTest {

  private static final Usage SHOW =
      Usage.of("show", Group.READ, "Shows.")
          .with(Argument.one("N", "Which."))
          .with(Option.value("by", "COMPONENT", "Whose."))
          .with(Option.oneOf("format", List.of("text", "sarif"), "How."));

  private static final Usage GUIDE =
      Usage.of("guide show", Group.READ, "Shows it.").with(Argument.any("COMPONENT", "Which."));

  private static final Map<String, List<String>> WORDS =
      Map.of("N", List.of("0001", "0002"), "COMPONENT", List.of("ingest", "web"));

  private final LineCompleter completer =
      new LineCompleter(
          new Commands(
              List.of(
                  new Told(SHOW, (words, console) -> ExitCode.DONE),
                  new Told(GUIDE, (words, console) -> ExitCode.DONE))),
          name -> WORDS.getOrDefault(name, List.of()));

  @Test
  void whatever_can_stand_at_the_cursor_is_offered() throws Exception {
    assertThat(offered("")).containsExactly("show", "guide");
    assertThat(offered("guide ")).containsExactly("show");
    assertThat(offered("show ")).containsExactly("0001", "0002");
    assertThat(offered("show 1 ")).isEmpty();
    assertThat(offered("show --")).contains("--by", "--format", "--help", "--repo");
    assertThat(offered("show --by ")).containsExactly("ingest", "web");
    assertThat(offered("show --format ")).containsExactly("text", "sarif");
    assertThat(offered("show --format=")).containsExactly("--format=text", "--format=sarif");
    assertThat(offered("guide show web ")).containsExactly("ingest", "web");
    assertThat(offered("nothing ")).isEmpty();
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
