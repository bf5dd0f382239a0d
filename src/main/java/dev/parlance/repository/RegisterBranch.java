package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A branch at a remote that takes no refs but branches: its record directory holds, under each
 * number that was given away, the text that was first pushed under it. Whoever moves it from the
 * commit that he knows has the number; whoever comes second has to look again.
 */
final class RegisterBranch {

  static final String NAME = "adr-ids";

  private static final String REF = "refs/heads/" + NAME;

  private RegisterBranch() {}

  /** Whether {@code ref} is such a branch, here or as it was fetched from a remote. */
  static boolean is(String ref) {
    return ref.equals(REF) || (ref.startsWith("refs/remotes/") && ref.endsWith("/" + NAME));
  }

  /** What has to be fetched to know it; matches nothing where there is none. */
  static String refspec(Remote remote) {
    return "+%s*:%s*".formatted(REF, remote.tracking(NAME));
  }

  /** What of {@code files} has {@code number}. */
  static SortedMap<String, String> of(int number, SortedMap<String, String> files) {
    SortedMap<String, String> given = new TreeMap<>(files);
    given
        .keySet()
        .removeIf(name -> Numbering.in(name).map(RecordNumber::value).orElse(0) != number);
    return given;
  }

  /** Gives the number in {@code name} away to the text {@code blob}. */
  static RefMove giving(Claims claims, String name, String blob) {
    InstalledGit git = claims.git();
    String tip = git.commit(claims.remote().tracking(NAME));
    Map<String, StagedFile> entry =
        Map.of(claims.directory().pathOf(name), new StagedFile(blob, StagedFile.PLAIN));
    String tree = new GitTrees(git).edited(tip.isEmpty() ? "" : tip + "^{tree}", entry);
    String commit =
        git.committing(tree, tip)
            .with(new GitIdentity(git).dates())
            .reading("adr: give the number of %s away\n".formatted(name).getBytes(UTF_8))
            .run()
            .orProblem()
            .line();
    return new RefMove(REF, tip, commit);
  }
}
