package dev.parlance.repository;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Git's {@code safe.directory} rule: somebody else's repository is not to be trusted. */
final class Ownership {

  private static final long ROOT = 0;

  private final OpenRepository repository;

  Ownership(OpenRepository repository) {
    this.repository = repository;
  }

  Stream<Refusal> refusals() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return Stream.empty();
    }
    return foreign()
        .filter(path -> !declaredSafe())
        .filter(path -> !trustedByGit())
        .map(this::refusal)
        .stream();
  }

  /** Git may be told to trust a repository in ways that are not followed here. */
  private boolean trustedByGit() {
    return repository
        .installedGit()
        .filter(git -> git.ask("rev-parse", "--git-dir").run().succeeded())
        .isPresent();
  }

  private Optional<Path> foreign() {
    Path top = repository.top();
    return Stream.of(top.resolve(".git"), top, repository.gitDirectory())
        .filter(path -> !ownedByUs(path))
        .findFirst();
  }

  private boolean ownedByUs(Path path) {
    long owner = owner(path);
    long us = new UnixSystem().getUid();
    if (us != ROOT || owner == ROOT) {
      return owner == us;
    }
    return repository.environment("SUDO_UID").equals(Long.toString(owner));
  }

  private static long owner(Path path) {
    try {
      Object uid = Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
      return ((Number) uid).longValue();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A repository's own configuration has no say in this; an empty value starts the list anew. */
  private boolean declaredSafe() {
    boolean safe = false;
    UserConfiguration trusted = repository.userConfiguration();
    for (String value : trusted.getStringList("safe", null, "directory")) {
      safe = value != null && !value.isEmpty() && (safe || covers(value));
    }
    return safe;
  }

  private boolean covers(String value) {
    if (value.equals("*")) {
      return true;
    }
    Path top = repository.top();
    return value.endsWith("/*")
        ? top.startsWith(repository.expand(value.substring(0, value.length() - 2)))
        : top.equals(repository.expand(value).normalize());
  }

  private Refusal refusal(Path path) {
    return Refusal.ofWriting(
        "%s belongs to another user, so git does not trust this repository.".formatted(path),
        "If you do, run 'git config --global --add safe.directory %s'."
            .formatted(repository.top()));
  }
}
