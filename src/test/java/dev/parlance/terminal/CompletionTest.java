package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parlance.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the usages say to bash, to zsh and to man, tried on those themselves. */
class CompletionTest {

  private static final String BASH =
      """
      source "$1"
      parlance() { printf 'record  status\\n0001    proposed\\n0012    accepted\\n'; }
      shift
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _parlance
      echo "${COMPREPLY[*]}"
      """;

  /** What the completion system of zsh is handed, which it would filter by what was typed. */
  private static final String ZSH =
      """
      compdef() { : }
      _describe() { print -rl -- "${(@P)2}" }
      parlance() { printf 'record  status\\n0001    proposed\\n0012    accepted\\n' }
      script=$1
      shift
      words=("$@") CURRENT=$# PREFIX=${@[-1]}
      source "$script"
      _parlance
      """;

  private final Path place;

  CompletionTest(@TempDir Path place) {
    this.place = place;
  }

  @Test
  void bash_completes_commands_options_and_closed_values() throws Exception {
    assertThat(completed("parlance", "lis")).isEqualTo("list");
    assertThat(completed("parlance", "guide", "")).startsWith("show questions");
    assertThat(completed("parlance", "--no-color", "list", "--j")).isEqualTo("--json");
    assertThat(completed("parlance", "completion", "")).isEqualTo("bash zsh");
    assertThat(completed("parlance", "--repo", "x", "guide", "q")).isEqualTo("questions");
    assertThat(completed("parlance", "--repo", "=", "x", "sho")).isEqualTo("show");
  }

  @Test
  void bash_completes_the_numbers_of_records() throws Exception {
    assertThat(completed("parlance", "show", "")).isEqualTo("0001 0012");
    assertThat(completed("parlance", "show", "001")).isEqualTo("0012");
    assertThat(completed("parlance", "supersede", "1", "--by", "")).isEqualTo("0001 0012");
  }

  @Test
  void bash_completes_each_argument_as_what_it_is() throws Exception {
    assertThat(completed("parlance", "link", "1", "amen")).isEqualTo("amends amended-by");
    assertThat(completed("parlance", "link", "1", "amends", "0")).isEqualTo("0001 0012");
    assertThat(completed("parlance", "show", "1", "")).isEmpty();
    assertThat(completed("parlance", "help", "li")).isEqualTo("link list");
    assertThat(completed("parlance", "help", "guide", "q")).isEqualTo("questions");
  }

  @Test
  void zsh_completes_the_same() throws Exception {
    Path script = Files.writeString(place.resolve("zdriver"), ZSH);
    List<List<String>> calls =
        List.of(
            List.of("parlance", "lis"),
            List.of("parlance", "guide", ""),
            List.of("parlance", "show", ""),
            List.of("parlance", "link", "1", "amen"),
            List.of("parlance", "help", "guide", ""));
    List<String> said = new ArrayList<>();
    for (List<String> call : calls) {
      var command = new ArrayList<>(List.of("zsh", "-f", script.toString()));
      command.add(printed("completion", "zsh"));
      command.addAll(call);
      said.add(said(command.toArray(String[]::new)));
    }

    assertThat(said.get(0)).contains("list:Lists the records");
    assertThat(said.get(1)).startsWith("show:").contains("questions:");
    assertThat(said.get(2)).isEqualTo("0001:proposed\n0012:accepted\n");
    assertThat(said.get(3)).contains("amends\namended-by\n");
    assertThat(said.get(4)).startsWith("show:").contains("questions:");
  }

  @Test
  void zsh_reads_its_script() throws Exception {
    assertThat(said("zsh", "-n", printed("completion", "zsh"))).isEmpty();
  }

  @Test
  void the_manual_page_is_sound() throws Exception {
    assertThat(said("mandoc", "-T", "lint", "-W", "warning", printed("manual"))).isEmpty();
  }

  private String completed(String... words) throws Exception {
    Path driver = Files.writeString(place.resolve("driver"), BASH);
    var call = new ArrayList<>(List.of("bash", driver.toString()));
    call.add(printed("completion", "bash"));
    call.addAll(List.of(words));
    return said(call.toArray(String[]::new)).strip();
  }

  private String printed(String... words) throws IOException {
    var out = new ByteArrayOutputStream();
    var streams =
        Streams.ofPipe(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    int exit =
        Parlance.run(
            List.of(words), () -> Surroundings.of(place, Map.of(), Clock.systemUTC()), streams);
    assertThat(exit).isZero();
    return Files.write(place.resolve("printed"), out.toByteArray()).toString();
  }

  private String said(String... command) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).start();
    } catch (IOException missing) {
      assumeTrue(false, "needs " + command[0]);
      throw missing;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
