package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The branch of a remote on which one record is put up for review.
 *
 * @param number of the record; a log may name its files after days, which are not given away
 * @param path of the record in the work tree
 */
record ProposalBranch(String name, OptionalInt number, String path) {

  /** What the names of all such branches begin with. */
  static final String FOLDER = "adr/";

  /**
   * Named after the file, in letters that any host takes: {@code adr/0007-use-java}, or {@code
   * adr/0007} where the file is named by its number alone.
   */
  static ProposalBranch of(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String words = Numbering.words(file).replaceFirst("\\.[A-Za-z]+$", "");
    Optional<RecordNumber> number = Numbering.in(file);
    if (number.isEmpty()) {
      return new ProposalBranch(FOLDER + Slug.of(words), OptionalInt.empty(), path);
    }
    int value = number.get().value();
    String label = new RecordNumber(value, 4).label();
    String name = label + (words.isEmpty() ? "" : "-" + Slug.of(words));
    return new ProposalBranch(FOLDER + name, OptionalInt.of(value), path);
  }

  String ref() {
    return "refs/heads/" + name;
  }

  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The problem that {@code target} and this branch have different texts of {@code file}. */
  static Problem otherText(String file, String target) {
    return new Problem(
        ExitCode.REFUSED,
        "%s has a text of %s that is not known here; it would be lost."
            .formatted(target.replaceFirst("^refs/(heads|remotes)/", ""), file),
        "Take it in first: git merge %s"
            .formatted(target.replaceFirst("^refs/(heads|remotes)/", "")));
  }
}
