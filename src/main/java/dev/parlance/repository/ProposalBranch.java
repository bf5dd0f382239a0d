package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Problem;

/**
 * The branch of a remote on which one record is put up for review.
 *
 * @param path of the record in the work tree
 */
record ProposalBranch(String name, int number, String path) {

  /** What the names of all such branches begin with. */
  static final String FOLDER = "adr/";

  /** Named after the file, in letters that any host takes: {@code adr/0007-use-java}. */
  static ProposalBranch of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    RecordNumber number =
        Numbering.in(name)
            .orElseThrow(
                () ->
                    new Problem(
                        ExitCode.REFUSED,
                        "%s has no number, and its branch is named after one.".formatted(path),
                        "Rename the file with git, beginning with a number."));
    Slug slug = Slug.of(Numbering.words(name).replaceFirst("\\.[A-Za-z]+$", ""));
    String label = new RecordNumber(number.value(), 4).label();
    return new ProposalBranch("%s%s-%s".formatted(FOLDER, label, slug), number.value(), path);
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
