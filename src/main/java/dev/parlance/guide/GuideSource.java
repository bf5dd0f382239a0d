package dev.parlance.guide;

import dev.parlance.Yaml;
import dev.parlance.YamlImage;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A guide as it is written, with what it extends already merged in; not yet checked beyond its
 * form.
 *
 * @param digest of the file; where it extends another guide, of both
 */
public record GuideSource(Mapping document, String digest) {

  /** The file name of the image of the shipped guide's file. */
  static final String IMAGE = Guides.SHIPPED.replace(".yaml", ".source");

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,80}(?:\\.[0-9]{1,6}){2}\\.yaml");

  /**
   * A guide file: a whole guide, or with {@code extends} a team's additions to a shipped one.
   *
   * @param file the name that problems are reported under
   */
  public static GuideSource of(String file, String written) {
    return of(file, written, GuideSource::shipped);
  }

  /** The same; {@code shipped} is the guide that a team's additions are merged into. */
  static GuideSource of(String file, String written, Supplier<GuideSource> shipped) {
    String text = written.replace("\r\n", "\n"); // one digest, however git checks the file out
    Mapping document = Yaml.read(file, text).mapping();
    document.get("guide"); // whoever has that is told what else is missing
    if (!document.has(Overlay.EXTENDS)) {
      return new GuideSource(document.only(keys()), Digest.of(text));
    }
    GuideSource base = shipped.get();
    Mapping merged = new Overlay(base.document, document).merged();
    return new GuideSource(merged, Digest.of("sha256:" + base.digest + "\n" + text));
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>(GuideReader.KEYS);
    keys.add(Overlay.EXTENDS);
    return keys;
  }

  /** The guide that Parlance brings along, parsed by the build where that has been at work. */
  public static GuideSource shipped() {
    return Guides.resource(IMAGE)
        .map(image -> ofImage(Guides.SHIPPED, image))
        .orElseGet(() -> of(Guides.SHIPPED, Guides.shippedText()));
  }

  /** The guide of this id and version that Parlance brings along or once did. */
  static Optional<GuideSource> shipped(String id, String version) {
    if (Guides.SHIPPED_NAME.equals(id + " " + version)) {
      return Optional.of(shipped());
    }
    String file = "%s-%s.yaml".formatted(id, version);
    return NAME.matcher(file).matches()
        ? Guides.shippedText(file).map(text -> of(file, text))
        : Optional.empty();
  }

  /** Document and digest as {@link #ofImage} takes them. */
  byte[] image() {
    Place start = document.place();
    return YamlImage.of(new Sequence(start, List.of(document, new Scalar(start, digest))));
  }

  static GuideSource ofImage(String file, byte[] image) {
    List<YamlNode> both = YamlImage.read(file, image).items();
    return new GuideSource(both.get(0).mapping(), both.get(1).text());
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
