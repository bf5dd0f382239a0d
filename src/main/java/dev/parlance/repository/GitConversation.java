package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
      Optional<byte[]> content = answers.next(most);
      if (answers.ended()) {
        throw withheld(object, null);
      }
      return content;
    } catch (IOException ended) {
      throw withheld(object, ended);
    }
  }

  private static Problem withheld(String object, @Nullable IOException cause) {
    return new Problem(
        ExitCode.GIT,
        "Git does not hand out the object %s.".formatted(object),
        "Run 'git cat-file -p %s' to see why; in a partial clone its remote has to be reached."
            .formatted(object),
        cause);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
