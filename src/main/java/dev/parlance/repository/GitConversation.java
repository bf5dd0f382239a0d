package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A running {@code git cat-file --batch}, which is asked for one object after the other. */
final class GitConversation implements StoredBlobs {

  private final Process process;
  private final OutputStream questions;
  private final GitObjects answers;

  GitConversation(Process process) {
    this.process = process;
    this.questions = process.getOutputStream();
    this.answers = new GitObjects(process.getInputStream());
  }

  @Override
  public Optional<byte[]> content(String object, long most) {
    try {
      questions.write((object + "\n").getBytes(UTF_8));
      questions.flush();
      return answers.next(most);
    } catch (IOException ended) {
      throw new UncheckedIOException(ended);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
