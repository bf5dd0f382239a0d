package dev.parlance.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream to the outside, in UTF-8 whatever the locale. The first failure closes it. */
final class Outlet {

  private final Writer writer;
  private @Nullable IOException failure;

  Outlet(OutputStream stream) {
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  void write(String text) {
    if (failure == null) {
      attempt(() -> writer.write(text));
    }
  }

  void flush() {
    if (failure == null) {
      attempt(writer::flush);
    }
  }

  /** Why not everything arrived; a reader who left early, as head does, has all it wanted. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure).filter(each -> !hasReaderLeft(each));
  }

  private static boolean hasReaderLeft(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }

  private void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      failure = e;
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
