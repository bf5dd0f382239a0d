package dev.parlance.repository;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** The few things a commit is made of; in what order they are done is the protocol's business. */
sealed interface Engine permits JGitEngine, GitEngine {

  Head head();

  /** The file that is git's index. */
  Path index();

  /** Writes the blobs of {@code changes}; nothing refers to them yet. */
  SortedMap<String, StagedFile> stage(List<FileChange> changes);

  /** What the index says of {@code paths}; the blob is null where it says nothing. */
  SortedMap<String, StagedFile> staged(Collection<String> paths);

  /** Has the user's own programs look at what is to be committed; they may change or refuse it. */
  Proposal reviewed(Proposal proposal, Verification verification, Consumer<String> say);

  /** Puts an index in place that differs from the present one by {@code files} only. */
  void publishIndex(SortedMap<String, StagedFile> files, String transaction);

  /** Writes a commit on {@code head} that changes {@code proposal}'s files only. */
  String writeCommit(Head head, Proposal proposal);

  /** Moves HEAD's branch from {@code head} to {@code commit}; false if it is not there any more. */
  boolean moveHead(Head head, String commit, Proposal proposal);

  /** Tells the user's own programs that the commit is made. */
  void announce(Consumer<String> say);

  /** Whether {@code paths} are the same at both commits. */
  boolean same(Head one, Head other, Collection<String> paths);

  /** Whether {@code head} has {@code files} as they are. */
  boolean has(Head head, SortedMap<String, StagedFile> files);

  /** Whether {@code commit} exists and is {@code ref} or behind it. */
  boolean reached(String commit, String ref);
}
