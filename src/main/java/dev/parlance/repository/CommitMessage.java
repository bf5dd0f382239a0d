package dev.parlance.repository;

import java.util.List;
import java.util.stream.Collectors;

/** A commit message of one subject line and trailers, in which no text can pose as a trailer. */
public record CommitMessage(String subject, List<Trailer> trailers) {

  private static final int LONGEST_SUBJECT = 72;

  public CommitMessage {
    subject = shortened(startingPlainly(OneLine.of(subject)));
    trailers = List.copyOf(trailers);
  }

  public static CommitMessage of(String subject, List<Trailer> trailers) {
    return new CommitMessage(subject, trailers);
  }

  /** The whole message, ending in a line end. */
  public String text() {
    if (trailers.isEmpty()) {
      return subject + "\n";
    }
    return trailers.stream()
        .map(trailer -> trailer + "\n")
        .collect(Collectors.joining("", subject + "\n\n", ""));
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
