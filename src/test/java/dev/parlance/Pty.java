package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A process on a real pseudo-terminal, which the script of util-linux provides. */
public final class Pty implements AutoCloseable {

  private final Process process;
  private final StringBuilder screen = new StringBuilder();
  private int seen;

  private Pty(Process process) {
    this.process = process;
  }

  /** Runs a line of shell in {@code place}; nothing of our own environment but the path. */
  public static Pty start(Path place, Map<String, String> environment, String line)
      throws IOException {
    ProcessBuilder builder =
        // The timeout ends what waits for a text that never comes.
        new ProcessBuilder("timeout", "--foreground", "120", "script", "-qec", line, "/dev/null")
            .directory(place.toFile());
    String path = builder.environment().getOrDefault("PATH", "");
    builder.environment().keySet().removeIf(name -> !name.equals("JAVA_HOME"));
    builder.environment().put("PATH", path);
    builder.environment().put("TERM", "xterm");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return new Pty(builder.redirectErrorStream(true).start());
  }

  public static boolean isThere() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("script", "--version").start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.contains("util-linux");
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads on until the text appears after what was waited for before. */
  public void waitFor(String text) throws IOException {
    InputStream output = process.getInputStream();
    while (screen.indexOf(text, seen) < 0) {
      int next = output.read();
      assertThat(next).as("'%s' on the screen:%n%s", text, screen).isNotNegative();
      screen.append((char) next);
    }
    seen = screen.indexOf(text, seen) + text.length();
  }

  /**
   * Until the next prompt listens to keys; it asks for pasted text to be marked, and then shows.
   */
  public void waitForPrompt() throws IOException {
    waitFor("\033[?2004h");
  }

  /** Types at the next prompt. */
  public void answer(String text) throws IOException {
    waitForPrompt();
    type(text + "\r");
  }

  public void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until the process is over; its exit code. */
  public int end() throws IOException, InterruptedException {
    InputStream output = process.getInputStream();
    for (int next = output.read(); next >= 0; next = output.read()) {
      screen.append((char) next);
    }
    return process.waitFor();
  }

  public String screen() {
    return screen.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
