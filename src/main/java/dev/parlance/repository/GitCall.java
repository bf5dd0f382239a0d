package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of the installed git: its words, its environment, and what it is given to read. */
final class GitCall {

  /** What is made of the output; the bytes that are kept of it. */
  @FunctionalInterface
  interface Output {
    byte[] read(InputStream out) throws IOException;
  }

  private final ProcessBuilder builder;
  private final String name;
  private byte[] input = {};
  private Consumer<String> listener = line -> {};
  private @Nullable Duration limit;

  /** {@code name} is what the command is called when it fails. */
  GitCall(List<String> command, String name, Map<String, String> environment) {
    this.builder = new ProcessBuilder(command);
    this.name = name;
    builder.environment().clear();
    builder.environment().putAll(environment);
  }

  GitCall in(Path directory) {
    builder.directory(directory.toFile());
    return this;
  }

  GitCall with(String variable, String value) {
    builder.environment().put(variable, value);
    return this;
  }

  GitCall with(Map<String, String> variables) {
    builder.environment().putAll(variables);
    return this;
  }

  GitCall reading(byte[] bytes) {
    this.input = bytes;
    return this;
  }

  /** Hands each line that git says beside its output to {@code each} as soon as it is said. */
  GitCall overheardBy(Consumer<String> each) {
    this.listener = each;
    return this;
  }

  /** Ends the call, and all that it has started, after {@code longest}. */
  GitCall within(Duration longest) {
    this.limit = longest;
    return this;
  }

  GitAnswer run() {
    return runInto(InputStream::readAllBytes);
  }

  /** Hands each part of the output, closed by a NUL, to {@code each} as soon as it comes. */
  GitAnswer runByParts(Consumer<String> each) {
    return runInto(
        out -> {
          new NulParts(out).forEach(each);
          return new byte[0];
        });
  }

  /** Leaves git running, to be asked one thing after the other. */
  GitConversation begin() {
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new GitConversation(started());
  }

  /** Hands the output to {@code output} while git is writing it. */
  GitAnswer runInto(Output output) {
    Process process = started();
    Deadline deadline = Deadline.of(process, limit);
    var said = new StringBuilder();
    Thread ear = alongside(() -> listen(process, said));
    Thread mouth = alongside(() -> speak(process));
    try {
      byte[] out = output.read(process.getInputStream());
      int code = process.onExit().join().exitValue();
      finish(ear);
      finish(mouth);
      deadline.requireKept(name);
      return new GitAnswer(name, code, out, said.toString());
    } catch (IOException failed) {
      deadline.requireKept(name);
      throw new UncheckedIOException(failed);
    } finally {
      process.destroy(); // which matters only where the reader of the output failed
    }
  }

  private Process started() {
    try {
      return builder.start();
    } catch (IOException impossible) {
      throw new Problem(
          ExitCode.GIT,
          "The installed git, %s, cannot be run.".formatted(builder.command().get(0)),
          "Run 'git --version' to see what is wrong with it.",
          impossible);
    }
  }

  private void listen(Process process, StringBuilder said) {
    try (BufferedReader lines = process.errorReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        listener.accept(line);
      }
    } catch (IOException closed) {
      said.append("error: its messages could not be read");
    }
  }

  // A git that stops reading early says why in its exit code.
  private void speak(Process process) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException closed) {
      return;
    }
  }

  private static Thread alongside(Runnable task) {
    Thread thread = new Thread(task, "git");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void finish(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
