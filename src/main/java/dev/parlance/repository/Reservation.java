package dev.parlance.repository;

import dev.parlance.record.Digits;
import java.util.Set;

/**
 * A number that a remote has given away: a ref there that can be made only once, and names the
 * first proposal that was pushed under the number.
 */
final class Reservation {

  /** Where this clone remembers what it has fetched of them, below the name of the remote. */
  static final String KNOWN = "refs/parlance/";

  static final String AT_REMOTE = "refs/adr/ids/";

  private Reservation() {}

  /** Such as {@code refs/adr/ids/0007}. */
  static String atRemote(int number) {
    return AT_REMOTE + label(number);
  }

  /** Such as {@code refs/parlance/origin/0007}. */
  static String known(String remote, int number) {
    return knownOf(remote) + label(number);
  }

  /** What the names of all those begin with that a remote has given away. */
  static String knownOf(String remote) {
    return KNOWN + remote + "/";
  }

  /** What has to be fetched to know them all. */
  static String refspec(String remote) {
    return "+" + AT_REMOTE + "*:" + knownOf(remote) + "*";
  }

  /** The number that {@code ref} reserves as the name of a file; nothing for any other ref. */
  static Set<String> nameFor(String ref) {
    return ref.startsWith(KNOWN)
        ? Set.of(ref.substring(ref.lastIndexOf('/') + 1) + ".md")
        : Set.of();
  }

  private static String label(int number) {
    return Digits.of(number, 4);
  }
}
