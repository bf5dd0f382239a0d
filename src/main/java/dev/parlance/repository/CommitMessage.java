package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A commit message of one subject line and trailers, in which no text can pose as a trailer. */
public record CommitMessage(String subject, List<Trailer> trailers, String text) {

  private static final int LONGEST_SUBJECT = 72;

  public CommitMessage {
    trailers = List.copyOf(trailers);
  }

  /** The message as git writes it: subject, empty line, trailers. */
  public static CommitMessage of(String subject, List<Trailer> trailers) {
    String line = shortened(startingPlainly(OneLine.of(subject)));
    String block = block(trailers);
    String text = block.isEmpty() ? line + "\n" : line + "\n\n" + block;
    return new CommitMessage(line, trailers, text);
  }

  /**
   * The same message in the words of a template, which has to begin with the subject and end with
   * the trailers.
   */
  public CommitMessage laidOut(Function<CommitMessage, String> template) {
    String laidOut = template.apply(this);
    boolean whole =
        laidOut.startsWith(subject + "\n") && laidOut.endsWith("\n\n" + block(trailers));
    if (!whole) {
      throw new Problem(
          ExitCode.USAGE,
          "The template of the commit message changes its subject or its trailers.",
          "Let it begin with the subject and end with an empty line and the trailers.");
    }
    return new CommitMessage(subject, trailers, laidOut);
  }

  private static String block(List<Trailer> trailers) {
    return trailers.stream().map(trailer -> trailer + "\n").collect(Collectors.joining());
  }

  // '#' starts a comment and '---' the end of a message for git.
  private static String startingPlainly(String line) {
    String plain = line.replaceFirst("^[#\\s-]+", "");
    return plain.isEmpty() ? "Change records" : plain;
  }

  private static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)).stripTrailing() + "…";
  }
}
