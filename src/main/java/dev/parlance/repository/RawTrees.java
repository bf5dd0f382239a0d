package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Many trees in one run of the installed git, which has no listing of more than one. */
final class RawTrees {

  private final InstalledGit git;

  RawTrees(InstalledGit git) {
    this.git = git;
  }

  /** The plain files of each of {@code trees}: their blobs by name. */
  Map<String, SortedMap<String, String>> listings(Collection<String> trees) {
    Map<String, SortedMap<String, String>> listings = new HashMap<>();
    if (trees.isEmpty()) {
      return listings;
    }
    byte[] batch =
        git.ask("cat-file", "--batch")
            .reading((String.join("\n", trees) + "\n").getBytes(UTF_8))
            .run()
            .orProblem()
            .bytes();
    int at = 0;
    for (String tree : trees) {
      int end = until(batch, at, '\n');
      String header = new String(batch, at, end - at, UTF_8);
      int size = Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1));
      listings.put(tree, files(batch, end + 1, end + 1 + size, tree.length() / 2));
      at = end + 1 + size + 1;
    }
    return listings;
  }

  /** A tree is {@code mode SPACE name NUL id} again and again, its id in binary. */
  private static SortedMap<String, String> files(byte[] tree, int from, int to, int idLength) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int at = from; at < to; ) {
      int space = until(tree, at, ' ');
      int nul = until(tree, space + 1, '\0');
      String mode = new String(tree, at, space - at, ISO_8859_1);
      if (mode.equals(StagedFile.PLAIN) || mode.equals(StagedFile.EXECUTABLE)) {
        String name = new String(tree, space + 1, nul - space - 1, UTF_8);
        files.put(name, HexFormat.of().formatHex(tree, nul + 1, nul + 1 + idLength));
      }
      at = nul + 1 + idLength;
    }
    return files;
  }

  private static int until(byte[] bytes, int from, char mark) {
    int at = from;
    while (bytes[at] != mark) {
      at++;
    }
    return at;
  }
}
