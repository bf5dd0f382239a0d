package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** An output of git in parts that are each closed by a NUL, of which one is held at a time. */
final class NulParts {

  private static final int CHUNK = 1 << 16;

  private final InputStream out;

  NulParts(InputStream out) {
    this.out = out;
  }

  void forEach(Consumer<String> each) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = out.read(chunk); read >= 0; read = out.read(chunk)) {
      int from = 0;
      for (int at = 0; at < read; at++) {
        if (chunk[at] == 0) {
          part.write(chunk, from, at - from);
          each.accept(part.toString(UTF_8));
          part.reset();
          from = at + 1;
        }
      }
      part.write(chunk, from, read - from);
    }
    if (part.size() > 0) {
      each.accept(part.toString(UTF_8));
    }
  }
}
