package dev.parlance.interview;

import java.util.List;

/**
 * An answer that somebody may want to give, offered with its ground and never taken unasked.
 *
 * @param because a clause: "services/api has a Dockerfile"
 */
public record Suggestion(String question, List<String> options, String because) {
  public Suggestion {
    options = List.copyOf(options);
  }
}
