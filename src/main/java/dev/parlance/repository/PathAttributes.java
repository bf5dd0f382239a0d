package dev.parlance.repository;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;
import org.jspecify.annotations.Nullable;

/** Git's attributes of a path that need not exist yet. */
final class PathAttributes {

  private static final String MACRO = "[attr]";

  /** What decides on the bytes that are stored. */
  private static final List<String> CONVERTING = List.of("text", "crlf", "eol", "filter", "ident");

  private final OpenRepository repository;
  private final AttributeLines all = new AttributeLines();

  /** Without those that a sparse checkout leaves out of the work tree. */
  private final AttributeLines inWorkTree = new AttributeLines();

  private PathAttributes(OpenRepository repository) {
    this.repository = repository;
  }

  /** The weakest file first: the user's own, then from the top down, then info/attributes. */
  static PathAttributes of(OpenRepository repository, String path) {
    PathAttributes found = new PathAttributes(repository);
    found.apply(Path.of("/etc/gitattributes"), path);
    found.apply(repository.configuredFile("attributesFile", "attributes"), path);
    found.applyInTree(repository.top(), path);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      Path directory = repository.top().resolve(path.substring(0, slash));
      found.applyInTree(directory, path.substring(slash + 1));
    }
    found.apply(repository.commonDirectory().resolve("info/attributes"), path);
    return found;
  }

  Attributes all() {
    return all.resolved();
  }

  /** Why only git stores {@code path} as it is to be stored. */
  Stream<String> reasons(String path) {
    return Stream.of("filter", "ident")
        .filter(this::effective)
        .map(name -> "Git converts %s when it is committed (attribute %s)".formatted(path, name));
  }

  /** Records are UTF-8, in the work tree as in the commit. */
  Optional<Refusal> encoded(String path) {
    String encoding = all().getValue("working-tree-encoding");
    return encoding == null || encoding.isEmpty() || encoding.equalsIgnoreCase("utf-8")
        ? Optional.empty()
        : Optional.of(
            Refusal.ofCommitting(
                "Git takes %s for %s (attribute working-tree-encoding), and records are UTF-8."
                    .formatted(path, encoding),
                "Take the records out of that rule in .gitattributes."));
  }

  /** The installed git converts a file by the rules in the work tree alone, unlike 'git add'. */
  Optional<Refusal> leftOut(String path) {
    Attributes here = inWorkTree.resolved();
    Attributes meant = all();
    return CONVERTING.stream().allMatch(name -> Objects.equals(here.get(name), meant.get(name)))
        ? Optional.empty()
        : Optional.of(
            Refusal.ofCommitting(
                "How git converts %s is in a .gitattributes that this sparse checkout leaves out."
                    .formatted(path),
                "Take it in with 'git sparse-checkout add', or commit elsewhere."));
  }

  private boolean effective(String name) {
    Attributes attributes = all();
    if (name.equals("filter")) {
      return attributes.isCustom(name) && driverCleans(attributes.getValue(name));
    }
    return attributes.isSet(name) || attributes.isCustom(name);
  }

  // A filter without a driver in the configuration does nothing, and git says nothing of it unless
  // the filter is required.
  private boolean driverCleans(String driver) {
    return Stream.of("clean", "process", "required")
        .anyMatch(setting -> repository.config().getString("filter", driver, setting) != null);
  }

  // Git does not read a .gitattributes that is a symbolic link.
  private void applyInTree(Path directory, String path) {
    Path file = directory.resolve(".gitattributes");
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      apply(file, path);
    } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      applyLeftOut(file, path);
    }
  }

  private void applyLeftOut(Path file, String path) {
    try {
      Optional<byte[]> text = repository.leftOut(file);
      if (text.isPresent()) {
        apply(rules(text.get()), path, List.of(all));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void apply(@Nullable Path file, String path) {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      return;
    }
    try {
      apply(rules(Files.readAllBytes(file)), path, List.of(all, inWorkTree));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void apply(List<AttributesRule> rules, String path, List<AttributeLines> lines) {
    for (AttributesRule rule : rules) {
      String pattern = rule.getPattern();
      if (pattern.startsWith(MACRO)) {
        String macro = pattern.substring(MACRO.length());
        lines.forEach(each -> each.define(macro, rule.getAttributes()));
      } else if (matches(rule, path)) {
        lines.forEach(each -> each.add(rule.getAttributes()));
      }
    }
  }

  private boolean matches(AttributesRule rule, String path) {
    String pattern = repository.compared(rule.getPattern());
    return new AttributesRule(pattern, "").isMatch(repository.compared(path), false);
  }

  private static List<AttributesRule> rules(byte[] text) throws IOException {
    AttributesNode node = new AttributesNode();
    node.parse(new ByteArrayInputStream(text));
    return node.getRules();
  }
}
