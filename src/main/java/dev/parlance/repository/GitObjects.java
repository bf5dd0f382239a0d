package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What {@code git cat-file --batch} answers: one object after the other. */
final class GitObjects {

  private final InputStream answers;
  private boolean ended;

  GitObjects(InputStream answers) {
    this.answers = new BufferedInputStream(answers);
  }

  /** The content of the next object; none where it is not here, or larger than {@code most}. */
  Optional<byte[]> next(long most) throws IOException {
    String[] header = line().split(" ", -1);
    if (header.length != 3) {
      return Optional.empty();
    }
    long size = Long.parseLong(header[2]);
    if (size > most) {
      answers.skipNBytes(size + 1);
      return Optional.empty();
    }
    byte[] content = answers.readNBytes((int) size);
    answers.skipNBytes(1);
    return Optional.of(content);
  }

  /** Whether git has ended: at an object, perhaps, that its remote would have to hand out. */
  boolean ended() {
    return ended;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = answers.read();
    for (; next >= 0 && next != '\n'; next = answers.read()) {
      line.write(next);
    }
    ended = next < 0;
    return line.toString(UTF_8);
  }
}
