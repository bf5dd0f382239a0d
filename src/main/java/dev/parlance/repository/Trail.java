package dev.parlance.repository;

import dev.parlance.Remembered;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The commits that touched one record, the newest first, also under its earlier names. */
public final class Trail {

  /**
   * A commit, and the record as it was then.
   *
   * @param author {@code Name <address>}
   * @param textOrNull none where the commit took the file away, or where it is no text
   */
  public record Step(
      String commit,
      String path,
      String author,
      ZonedDateTime when,
      String subject,
      List<Trailer> trailers,
      @Nullable String textOrNull,
      Signature signature) {

    public Step {
      trailers = List.copyOf(trailers);
    }

    /** The values of the trailers with this key. */
    public Stream<String> saying(String key) {
      return trailers.stream().filter(each -> each.key().equals(key)).map(Trailer::value);
    }

    Step with(Signature other) {
      return new Step(commit, path, author, when, subject, trailers, textOrNull, other);
    }
  }

  private Trail() {}

  /**
   * The trail of the file at this path; empty where it was never committed. An installed git has
   * walked before JGit is loaded.
   */
  public static List<Step> of(WorkTree tree, String path) {
    return of(
        tree, path, new Remembered<>(() -> GitTrail.objects(tree.readingGit().orElseThrow())));
  }

  /** The same, with a conversation that may have begun already. */
  static List<Step> of(WorkTree tree, String path, Supplier<GitConversation> objects) {
    return tree.readingGit()
        .flatMap(git -> new GitTrail(git, path, objects).steps())
        .orElseGet(() -> ofEmbedded(tree, path));
  }

  /** For where no git is installed, or it refuses: also where nothing is committed yet. */
  static List<Step> ofEmbedded(WorkTree tree, String path) {
    try (OpenRepository repository = tree.repository()) {
      Serving serving = Serving.reading(repository);
      if (serving.git() != null) {
        if (serving.git().commit("HEAD").isEmpty()) {
          return List.of();
        }
        throw GitTrail.log(serving.git(), "HEAD", path).run().problem();
      }
      new JGitReading(repository).requirePossible("HEAD");
      return new JGitTrail(repository, path).steps();
    } catch (IOException unreadable) {
      throw JGitProblem.unreadable(tree.top(), unreadable);
    }
  }

  /** The same steps, with what the installed git finds out about those that are signed. */
  public static List<Step> verified(WorkTree tree, List<Step> steps) {
    if (steps.stream().allMatch(each -> each.signature().equals(Signature.NONE))) {
      return steps;
    }
    try (OpenRepository repository = tree.repository()) {
      return Signatures.of(repository).map(signatures -> signatures.verified(steps)).orElse(steps);
    }
  }
}
