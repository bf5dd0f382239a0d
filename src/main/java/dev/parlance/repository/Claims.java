package dev.parlance.repository;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who has which number: this branch, every other branch that is known, and the remote's register,
 * as they were when it was asked.
 */
final class Claims {

  private final Remote remote;
  private final RecordDirectory directory;
  private final String base;
  private final SortedMap<String, String> head;
  private final SortedMap<String, SortedMap<String, String>> branches;
  private final RecordCommits commits;

  private Claims(Remote remote, RecordDirectory directory) {
    this.remote = remote;
    this.directory = directory;
    this.base = remote.base();
    Reading reading = new GitReading(git());
    this.head = reading.files("HEAD", directory.path());
    this.branches = reading.branches(directory.path());
    this.commits = RecordCommits.between(git(), directory, base, "HEAD");
  }

  static Claims now(Remote remote, RecordDirectory directory) {
    return new Claims(remote, directory);
  }

  Remote remote() {
    return remote;
  }

  InstalledGit git() {
    return remote.git();
  }

  RecordDirectory directory() {
    return directory;
  }

  /** The branch of the remote that proposals are merged into. */
  String base() {
    return base;
  }

  SortedMap<String, String> baseFiles() {
    return files(base);
  }

  /** The records of this branch as they are committed: their texts by the names of their files. */
  SortedMap<String, String> head() {
    return head;
  }

  SortedMap<String, String> files(String ref) {
    return branches.getOrDefault(ref, new TreeMap<>());
  }

  Set<String> refs() {
    return branches.keySet();
  }

  /** What this branch has on top of the remote's main branch. */
  RecordCommits commits() {
    return commits;
  }

  /** Every text that the record of this branch has had since the remote's main branch. */
  Set<String> texts(String name) {
    Set<String> texts = new HashSet<>(commits.texts(directory.pathOf(name)));
    if (head.containsKey(name)) {
      texts.add(head.get(name));
    }
    return texts;
  }

  /** Whether the remote has given {@code number} away. */
  boolean isReserved(int number) {
    return branches.containsKey(Reservation.known(remote.name(), number))
        || !onRegisterBranch(number).isEmpty();
  }

  /** Whether the remote has given a number away by a ref of its own. */
  boolean hasReservations() {
    String known = Reservation.knownOf(remote.name());
    return branches.keySet().stream().anyMatch(ref -> ref.startsWith(known));
  }

  /** Whether the remote has a branch on which it gives numbers away. */
  boolean hasRegisterBranch() {
    return branches.containsKey(remote.tracking(RegisterBranch.NAME));
  }

  /** The ref that says of {@code number} that it is given away. */
  String register(int number) {
    return onRegisterBranch(number).isEmpty()
        ? Reservation.known(remote.name(), number)
        : remote.tracking(RegisterBranch.NAME);
  }

  /** The record directory as it was when the remote gave {@code number} away, as far as known. */
  SortedMap<String, String> registered(int number) {
    SortedMap<String, String> onBranch = onRegisterBranch(number);
    return onBranch.isEmpty() ? files(Reservation.known(remote.name(), number)) : onBranch;
  }

  private SortedMap<String, String> onRegisterBranch(int number) {
    return RegisterBranch.of(number, files(remote.tracking(RegisterBranch.NAME)));
  }

  /** How firmly the record of this branch has its number. */
  Standing standing(String name) {
    Set<String> texts = texts(name);
    String merged = baseFiles().get(name);
    if (merged != null && (texts.contains(merged) || wasThere(name))) {
      return Standing.MERGED;
    }
    int number = Numbering.in(name).map(RecordNumber::value).orElse(0);
    if (holds(registered(number), texts)) {
      return Standing.RESERVED;
    }
    boolean published =
        branches.entrySet().stream()
            .filter(each -> each.getKey().startsWith(remote.tracking("")))
            .map(Map.Entry::getValue)
            .anyMatch(files -> texts.contains(files.getOrDefault(name, "")));
    return published ? Standing.PUBLISHED : Standing.LOCAL;
  }

  /** How firmly a file on another branch has the number that a record of this one has as well. */
  Standing standing(Foreign other, Standing mine) {
    if (baseFiles().containsKey(other.name())) {
      return Standing.MERGED;
    }
    if (mine != Standing.RESERVED && isReserved(other.number())) {
      return Standing.RESERVED;
    }
    return other.ref().startsWith("refs/remotes/") ? Standing.PUBLISHED : Standing.LOCAL;
  }

  /** The name of {@code branch} if it is at the remote with a text of the record as it was here. */
  Optional<String> pushedAs(ProposalBranch branch) {
    String there = files(remote.tracking(branch.name())).getOrDefault(branch.fileName(), "");
    return texts(branch.fileName()).contains(there) ? Optional.of(branch.name()) : Optional.empty();
  }

  private boolean wasThere(String name) {
    String fork = git().ask("merge-base", "HEAD", base).run().line();
    return !fork.isEmpty() && new GitReading(git()).files(fork, directory.path()).containsKey(name);
  }

  private static boolean holds(Map<String, String> files, Set<String> texts) {
    return files.values().stream().anyMatch(texts::contains);
  }
}
