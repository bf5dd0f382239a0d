package dev.parlance.terminal;

import static org.jline.terminal.TerminalBuilder.PROP_PROVIDER_EXEC;
import static org.jline.terminal.TerminalBuilder.PROP_PROVIDER_FFM;
import static org.jline.terminal.TerminalBuilder.PROP_PROVIDER_JNI;

import dev.parlance.Surroundings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

/** The terminal of the process: one, and opened only when somebody is to be asked. */
final class Tty implements AutoCloseable {

  /** Windows would run a program of that name that lies in a foreign repository. */
  private static final boolean LOOKS_HERE_FIRST = File.separatorChar == '\\';

  private static final String PLAIN_PASTE = "\033[?2004l";

  // Held on to, for the logging of the JDK forgets the level of a logger that nobody holds.
  private final List<Logger> silenced = new ArrayList<>();
  private final ShutdownHooks.Task calming = this::calm;
  private @Nullable Terminal terminal;

  Terminal open() {
    if (terminal == null) {
      silence("org.jline");
      // First come, first run: before JLine's own, which closes the terminal.
      ShutdownHooks.add(calming);
      terminal = system();
    }
    return terminal;
  }

  /** What is seen of us here. */
  View view(Surroundings surroundings) {
    Map<String, String> environment = surroundings.environment();
    return new View(() -> columns(environment), () -> showsTalk(environment), surroundings.clock());
  }

  /**
   * The width of the screen; 0 where it cannot be told. As for git, {@code COLUMNS} says it first:
   * where the person has exported it.
   */
  private int columns(Map<String, String> environment) {
    if (terminal != null) {
      return Extent.size(terminal).getColumns();
    }
    String wanted = environment.getOrDefault("COLUMNS", "");
    return wanted.matches("\\d{1,5}") ? Integer.parseInt(wanted) : asked();
  }

  /** JLine would have to be opened for it, which takes longer than most commands do. */
  private static int asked() {
    if (LOOKS_HERE_FIRST) {
      return 0;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return size.matches("\\d{1,5} \\d{1,5}\\s*")
          ? Integer.parseInt(size.strip().substring(size.indexOf(' ') + 1))
          : 0;
    } catch (IOException absent) {
      return 0;
    }
  }

  /** Java cannot tell where its standard error goes; a process that inherits it can. */
  private static boolean showsTalk(Map<String, String> environment) {
    try {
      return !LOOKS_HERE_FIRST
          && !environment.getOrDefault("TERM", "dumb").equals("dumb")
          && new ProcessBuilder("test", "-t", "2")
                  .redirectError(ProcessBuilder.Redirect.INHERIT)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (terminal != null) {
      try {
        ShutdownHooks.remove(calming);
        terminal.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A signal may end the process while a line is being read, with the modes of that left on. */
  private void calm() {
    if (terminal != null) {
      terminal.writer().write(PLAIN_PASTE);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.cursor_normal);
      terminal.writer().println();
      terminal.flush();
    }
  }

  private void silence(String name) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(Level.OFF);
    silenced.add(logger);
  }

  /**
   * JLine sets up every provider that it may use before it takes the first: foreign functions,
   * which Java puts together anew at each start, and programs that are run to see whether they are
   * there.
   */
  private static Terminal system() {
    try {
      return builder().dumb(false).ffm(false).exec(false).build();
    } catch (IOException | IllegalStateException otherwise) {
      try {
        return builder().dumb(true).build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static TerminalBuilder builder() {
    return TerminalBuilder.builder()
        .system(true)
        .providers(String.join(",", PROP_PROVIDER_JNI, PROP_PROVIDER_FFM, PROP_PROVIDER_EXEC))
        // Asking the terminal about its graphemes takes a while; what was typed by then is lost.
        .graphemeCluster(false);
  }
}
