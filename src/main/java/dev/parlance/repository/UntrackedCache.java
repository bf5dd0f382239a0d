package dev.parlance.repository;

/**
 * What git remembers of untracked files in the extension {@code UNTR} of its index. Emptied, it
 * stays switched on, and the next {@code git status} fills it anew.
 */
final class UntrackedCache {

  /** Two files' stamps of 36 bytes, the flags of directories, two checksums. */
  private static final int FIXED_PART = 2 * 36 + 4 + 2 * IndexEntry.CHECKSUM;

  private UntrackedCache() {}

  /** Writes the head of it to {@code out}, and that nothing follows. */
  static void forget(byte[] bytes, int from, IndexBytes out) {
    int at = from;
    int identity = bytes[at] & 0x7F;
    while (bytes[at++] < 0) {
      identity = ((identity + 1) << 7) | (bytes[at] & 0x7F);
    }
    at += identity + FIXED_PART;
    while (bytes[at] != 0) { // the name of the files with rules, such as .gitignore
      at++;
    }
    out.put(bytes, from, at + 1);
    out.put(new byte[1]);
  }
}
