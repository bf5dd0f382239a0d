package dev.parlance.guide;

import java.util.List;

/**
 * A language that the guide can speak for.
 *
 * @param detect file name patterns that give the language away in a work tree
 */
public record Language(String id, String name, String family, List<String> detect) {
  public Language {
    detect = List.copyOf(detect);
  }
}
