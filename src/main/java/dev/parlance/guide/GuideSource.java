package dev.parlance.guide;

import dev.parlance.Yaml;
import dev.parlance.YamlNode.Mapping;
import java.util.Set;
import java.util.TreeSet;

/**
 * A guide as it is written, with what it extends already merged in; not yet checked beyond its
 * form.
 *
 * @param digest of the file; where it extends another guide, of both
 */
public record GuideSource(Mapping document, String digest) {

  /**
   * A guide file: a whole guide, or with {@code extends} a team's additions to a shipped one.
   *
   * @param file the name that problems are reported under
   */
  public static GuideSource of(String file, String written) {
    String text = written.replace("\r\n", "\n"); // one digest, however git checks the file out
    Mapping document = Yaml.read(file, text).mapping();
    if (!document.has(Overlay.EXTENDS)) {
      return new GuideSource(document.only(keys()), Digest.of(text));
    }
    GuideSource base = shipped();
    Mapping merged = new Overlay(base.document, document).merged();
    return new GuideSource(merged, Digest.of("sha256:" + base.digest + "\n" + text));
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>(GuideReader.KEYS);
    keys.add(Overlay.EXTENDS);
    return keys;
  }

  /** The guide that Parlance brings along. */
  public static GuideSource shipped() {
    return of(Guides.SHIPPED, Guides.shippedText());
  }

  /** Whether it is a team's additions to the shipped guide. */
  public boolean isOverlay() {
    return document.has(Overlay.EXTENDS);
  }

  /** The guide, read strictly. */
  public Guide guide() {
    return GuideReader.read(document, digest);
  }
}
