package dev.parlance.repository;

import java.util.Locale;

/**
 * What is known of the signature of a commit.
 *
 * @param signer as the key or the list of allowed signers names them; empty where nobody is named
 */
public record Signature(State state, String signer) {

  /** What git says of it. */
  public enum State {
    NONE,
    /** There is one, and no installed git to verify it. */
    NOT_VERIFIED,
    GOOD,
    /** Good, of a key that nobody vouches for. */
    UNTRUSTED,
    EXPIRED,
    REVOKED,
    BAD,
    /** The key or the program for it is missing. */
    UNCHECKED;

    /** The word: "not verified". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static final Signature NONE = new Signature(State.NONE, "");
  static final Signature NOT_VERIFIED = new Signature(State.NOT_VERIFIED, "");

  /** From git's own letter for it. */
  static Signature of(String letter, String signer) {
    return new Signature(
        switch (letter) {
          case "G" -> State.GOOD;
          case "U" -> State.UNTRUSTED;
          case "X", "Y" -> State.EXPIRED;
          case "R" -> State.REVOKED;
          case "B" -> State.BAD;
          default -> State.UNCHECKED;
        },
        signer);
  }
}
