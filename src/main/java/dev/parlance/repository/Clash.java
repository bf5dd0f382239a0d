package dev.parlance.repository;

/**
 * A number that a record of this branch has, and another file as well.
 *
 * @param file of this branch, relative to the top
 * @param other the other file
 * @param where the branch that the other file is on
 */
public record Clash(int number, String file, String other, String where, Verdict verdict) {

  /** What becomes of the record of this branch. */
  public enum Verdict {
    /** It gets another number. */
    YIELDS,
    /** It keeps its number, and the other one gets another. */
    KEEPS,
    /** Both are in force, and somebody has to decide. */
    OPEN
  }
}
