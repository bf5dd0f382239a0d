package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A running {@code git cat-file --batch}, which is asked for one object after the other. */
final class GitConversation implements StoredBlobs {

  private final Process process;
  private final OutputStream questions;
  private final InputStream answers;

  GitConversation(Process process) {
    this.process = process;
    this.questions = process.getOutputStream();
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  @Override
  public Optional<byte[]> content(String object, long most) {
    try {
      questions.write((object + "\n").getBytes(UTF_8));
      questions.flush();
      String[] header = line().split(" ", -1);
      if (header.length != 3) {
        return Optional.empty();
      }
      long size = Long.parseLong(header[2]);
      Optional<byte[]> content = Optional.empty();
      if (size <= most) {
        content = Optional.of(answers.readNBytes((int) size));
        answers.skipNBytes(1);
      } else {
        answers.skipNBytes(size + 1);
      }
      return content;
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next >= 0 && next != '\n'; next = answers.read()) {
      line.write(next);
    }
    return line.toString(UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
