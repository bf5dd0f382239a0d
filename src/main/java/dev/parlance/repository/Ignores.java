package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** Git's ignore rules for paths that need not exist yet. */
final class Ignores {

  private final OpenRepository repository;

  Ignores(OpenRepository repository) {
    this.repository = repository;
  }

  /** Ignored, by itself or by a directory above it; what git tracks already never is. */
  Optional<Refusal> refusal(String path) {
    return matched(path) && !tracked(path) ? Optional.of(refused(path)) : Optional.empty();
  }

  private boolean matched(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (ignored(path.substring(0, slash), true)) {
        return true;
      }
    }
    return ignored(path, false);
  }

  private boolean tracked(String path) {
    return repository.gitIndex().entry(path).isPresent();
  }

  static Refusal refused(String path) {
    return Refusal.ofCommitting(
        "Git ignores %s, so it would not be committed.".formatted(path),
        "Run 'git check-ignore -v %s' to find the rule, and take it out.".formatted(path));
  }

  /** The last word: the nearest .gitignore first, then info/exclude, then the user's own file. */
  private boolean ignored(String path, boolean directory) {
    for (int cut = path.lastIndexOf('/'); cut >= 0; cut = path.lastIndexOf('/', cut - 1)) {
      Path file = repository.top().resolve(path.substring(0, cut)).resolve(".gitignore");
      Boolean verdict = verdictInTree(file, path.substring(cut + 1), directory);
      if (verdict != null) {
        return verdict;
      }
    }
    Boolean inRoot = verdictInTree(repository.top().resolve(".gitignore"), path, directory);
    if (inRoot != null) {
      return inRoot;
    }
    Path exclude = repository.commonDirectory().resolve("info/exclude");
    Path own = repository.configuredFile("excludesFile", "ignore");
    for (Path file : new @Nullable Path[] {exclude, own}) {
      Boolean verdict = verdict(file, path, directory);
      if (verdict != null) {
        return verdict;
      }
    }
    return false;
  }

  // Git does not read a .gitignore that is a symbolic link.
  private @Nullable Boolean verdictInTree(Path file, String path, boolean directory) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.isSymbolicLink(file) ? null : verdict(file, path, directory);
    }
    try {
      Optional<byte[]> text = repository.leftOut(file);
      return text.isPresent() ? verdict(text.get(), path, directory) : null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private @Nullable Boolean verdict(@Nullable Path file, String path, boolean directory) {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      return null;
    }
    try {
      return verdict(Files.readAllBytes(file), path, directory);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private @Nullable Boolean verdict(byte[] text, String path, boolean directory)
      throws IOException {
    IgnoreNode rules = new IgnoreNode();
    String compared = repository.compared(new String(text, UTF_8));
    rules.parse(new ByteArrayInputStream(compared.getBytes(UTF_8)));
    return rules.checkIgnored(repository.compared(path), directory);
  }
}
