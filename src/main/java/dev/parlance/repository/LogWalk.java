package dev.parlance.repository;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/** A walk from HEAD to the beginning, over the commits that changed files of one directory. */
sealed interface LogWalk permits JGitWalk, GitWalk {

  /**
   * A commit on the way. Names are those in the directory.
   *
   * @param blobs the files that it made otherwise than every parent has them, as it left them
   * @param renames new names by the old ones
   */
  record Stop(
      String commit,
      Instant when,
      List<Trailer> trailers,
      SortedMap<String, String> blobs,
      Map<String, String> renames) {}

  /** Tells {@code each} of every commit, none before all that come after it. */
  void walk(Consumer<Stop> each) throws IOException;
}
