package dev.parlance.repository;

import org.eclipse.jgit.internal.util.CleanupService;
import org.eclipse.jgit.util.FS;

/**
 * JGit without what it sets up for programs that stay: the search for a logger that nobody listens
 * to, and a hook for the end of the JVM, which reads all of JGit's messages at once.
 */
final class LeanJGit {

  @SuppressWarnings("unused") // it registers itself
  private static final CleanupService CLEANUP = new CleanupService();

  static {
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }

  private LeanJGit() {}

  /** The file system as JGit sees it; the first thing that anybody asks of JGit. */
  static FS fileSystem() {
    return FS.DETECTED.newInstance();
  }
}
