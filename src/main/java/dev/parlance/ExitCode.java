package dev.parlance;

/** How a command ended, as the number that the process exits with. */
public enum ExitCode {
  /** The command did what it says. */
  DONE(0),
  /** A check found something; the command itself worked. */
  FINDINGS(1),
  /** The words on the command line or in an input file are not understood. */
  USAGE(2),
  /** A thing that was named is not there. */
  NOT_FOUND(3),
  /** The rules of the log forbid it: an illegal transition, a clash, an undecided choice. */
  REFUSED(4),
  /** Git, the file system or the remote refused. */
  GIT(5),
  /** A bug in Parlance. */
  BUG(70),
  /** The person cancelled. */
  CANCELLED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
