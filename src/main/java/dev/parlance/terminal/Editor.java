package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

/** The user's own editor, chosen as git chooses it and started as git starts it. */
final class Editor {

  private static final String LAST_RESORT = "vi";

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final String command;

  /**
   * @param configured core.editor of the user's own configuration; never that of a repository;
   *     empty where there is none
   */
  Editor(Terminal terminal, Map<String, String> environment, String configured) {
    this.terminal = terminal;
    this.environment = environment;
    this.command =
        Stream.of(variable("GIT_EDITOR"), configured, variable("VISUAL"), variable("EDITOR"))
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElse(LAST_RESORT);
  }

  void edit(Path file) {
    // Ctrl-C belongs to the editor as long as it runs.
    SignalHandler before = terminal.handle(Signal.INT, SignalHandler.SIG_IGN);
    try {
      int exit = start(file).waitFor();
      if (exit != 0) {
        throw failed("ended with exit code " + exit, null);
      }
    } catch (IOException e) {
      throw failed("cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was interrupted", e);
    } finally {
      terminal.handle(Signal.INT, before);
    }
  }

  /** The file's name goes beside the command, never into it. */
  private Process start(Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command + " \"$@\"", command, file.toString()).inheritIO();
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  private Problem failed(String how, @Nullable Throwable cause) {
    return new Problem(
        ExitCode.REFUSED,
        "The editor '%s' %s.".formatted(command, how),
        "Name another one in GIT_EDITOR or EDITOR.",
        cause);
  }
}
