package dev.parlance.repository;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The numbers of this branch that something else has as well, and who has to give way. */
final class Clashes {

  private static final String HERE = "HEAD";

  private final Claims claims;
  private final Precedence precedence;
  private final SortedMap<Integer, List<String>> own = new TreeMap<>();
  private final Map<List<String>, Clash> found = new LinkedHashMap<>();

  private Clashes(Claims claims) {
    this.claims = claims;
    this.precedence = new Precedence(claims);
    for (String name : claims.head().keySet()) {
      own.computeIfAbsent(number(name), none -> new ArrayList<>()).add(name);
    }
    own.remove(0);
  }

  /** Those with every branch that is known, each pair of files once. */
  static List<Clash> in(Claims claims) {
    Clashes clashes = new Clashes(claims);
    clashes.amongOwn();
    claims.refs().stream()
        .filter(ref -> !ref.startsWith(Reservation.KNOWN) && !ref.endsWith("/HEAD"))
        .filter(ref -> !RegisterBranch.is(ref))
        .forEach(ref -> clashes.with(ref, claims.files(ref)));
    clashes.withTheRegister();
    return List.copyOf(clashes.found.values());
  }

  /** Those that a merge with {@code revision} would show. */
  static List<Clash> with(Claims claims, String revision) {
    Clashes clashes = new Clashes(claims);
    String directory = claims.directory().path();
    clashes.with(revision, new GitReading(claims.git()).files(revision, directory));
    return List.copyOf(clashes.found.values());
  }

  private void amongOwn() {
    for (List<String> sharing : own.values()) {
      for (String name : sharing) {
        sharing.stream()
            .filter(other -> !other.equals(name))
            .forEach(other -> add(name, new Foreign(number(name), other, HERE)));
      }
    }
  }

  private void with(String ref, SortedMap<String, String> theirs) {
    List<List<String>> pairs = suspicious(theirs);
    if (pairs.isEmpty()) {
      return;
    }
    Divergence since = Divergence.from(new GitReading(claims.git()), claims.directory(), ref);
    SortedMap<String, SortedSet<String>> sharing = since.sharingNumbers(claims.head().keySet());
    for (List<String> pair : pairs) {
      String name = pair.get(0);
      String other = pair.get(1);
      boolean clash =
          name.equals(other)
              ? isAnotherRecord(name, since)
              : sharing.getOrDefault(name, Collections.emptySortedSet()).contains(other);
      if (clash) {
        add(name, new Foreign(number(other), other, ref));
      }
    }
  }

  /** Pairs of own and other files of one number that do not look like one record at first sight. */
  private List<List<String>> suspicious(SortedMap<String, String> theirs) {
    List<List<String>> pairs = new ArrayList<>();
    theirs.forEach(
        (other, blob) -> {
          for (String name : own.getOrDefault(number(other), List.of())) {
            if (name.equals(other)
                ? !blob.equals(claims.head().get(name)) && !claims.texts(name).contains(blob)
                : !claims.head().containsKey(other)) {
              pairs.add(List.of(name, other));
            }
          }
        });
    return pairs;
  }

  /** Whether two records were written under one name, rather than one of them changed. */
  private boolean isAnotherRecord(String name, Divergence since) {
    if (since.before().containsKey(name)) {
      return false;
    }
    Set<String> texts =
        RecordCommits.between(claims.git(), claims.directory(), HERE, since.revision())
            .texts(claims.directory().pathOf(name));
    texts.retainAll(claims.texts(name));
    return texts.isEmpty();
  }

  /** Numbers that the remote has given away to something that no branch shows any more. */
  private void withTheRegister() {
    own.forEach(
        (number, names) -> {
          for (String name : names) {
            boolean elsewhere =
                claims.isReserved(number)
                    && claims.standing(name).compareTo(Standing.RESERVED) < 0
                    && found.keySet().stream().noneMatch(pair -> pair.get(0).equals(name));
            if (elsewhere) {
              add(name, new Foreign(number, given(number), claims.register(number)));
            }
          }
        });
  }

  private String given(int number) {
    return claims.registered(number).keySet().stream()
        .filter(name -> number(name) == number)
        .findFirst()
        .orElse("another record");
  }

  private void add(String name, Foreign other) {
    Clash clash =
        new Clash(
            other.number(),
            claims.directory().pathOf(name),
            other.name(),
            other.ref().replaceFirst("^refs/(heads|remotes|parlance)/", ""),
            precedence.of(name, other));
    found.putIfAbsent(List.of(name, other.name()), clash);
  }

  private static int number(String name) {
    return Numbering.in(name).map(RecordNumber::value).orElse(0);
  }
}
