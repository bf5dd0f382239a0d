package dev.parlance.repository;

import org.jspecify.annotations.Nullable;

/** What a path is in the index or a commit: a blob by its name, or nothing (null), and its mode. */
record StagedFile(@Nullable String blob, String mode) {

  static final String PLAIN = "100644";
  static final String EXECUTABLE = "100755";
  static final String SUBMODULE = "160000";

  private static final String LINK = "120000";

  static final StagedFile NONE = new StagedFile(null, PLAIN);

  boolean isPlain() {
    return blob != null && (mode.equals(PLAIN) || mode.equals(EXECUTABLE));
  }

  boolean isLink() {
    return mode.equals(LINK);
  }

  boolean isSubmodule() {
    return mode.equals(SUBMODULE);
  }

  /** An executable file stays one, and nothing else becomes one. */
  static String modeAfter(String present) {
    return present.equals(EXECUTABLE) ? EXECUTABLE : PLAIN;
  }
}
