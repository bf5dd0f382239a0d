package dev.parlance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guides that Parlance brings along. */
public final class Guides {

  /** Id and version of the guide that is used where a team has none of its own. */
  public static final String SHIPPED_NAME = "langindex-python 1.0.0";

  /** The file name of the shipped guide. */
  public static final String SHIPPED = SHIPPED_NAME.replace(' ', '-') + ".yaml";

  /** The file name of the shipped guide's image. */
  static final String IMAGE = SHIPPED.replace(".yaml", ".image");

  private static final Pattern UPON =
      Pattern.compile("[^+]{1,99}\\+([a-z][a-z0-9-]{0,60})\\.(\\d{1,6}\\.\\d{1,6}\\.\\d{1,6})");

  private Guides() {}

  /**
   * The guide that is used where a team has none of its own; read by the build where that has been
   * at work.
   */
  public static Guide shipped() {
    return resource(IMAGE)
        .map(image -> GuideImageReader.read(SHIPPED, image))
        .orElseGet(() -> GuideSource.shipped().guide());
  }

  /**
   * The guide of this id and version, where Parlance brings it along: every guide that was ever
   * shipped is, so that what was decided by it can be replayed.
   */
  public static Optional<Guide> shipped(String id, String version) {
    return GuideSource.shipped(id, version).map(GuideSource::guide);
  }

  /**
   * A team's guide: a whole one, or what {@code extends} the shipped one.
   *
   * @param file the name that problems are reported under
   */
  public static Guide read(String file, String text) {
    return GuideSource.of(file, text).guide();
  }

  /**
   * A team's guide upon the shipped one that its whole version names, behind the plus sign; upon
   * the present one where it names none that Parlance brings along.
   *
   * @param version such as {@code 0.1.0+langindex-python.1.0.0}
   */
  public static Guide read(String file, String text, String version) {
    Matcher built = UPON.matcher(version);
    return built.matches()
        ? GuideSource.shipped(built.group(1), built.group(2))
            .map(base -> GuideSource.of(file, text, () -> base).guide())
            .orElseGet(() -> read(file, text))
        : read(file, text);
  }

  /** The shipped guide's file, word for word. */
  public static String shippedText() {
    return shippedText(SHIPPED)
        .orElseThrow(() -> new IllegalStateException(SHIPPED + " is not in the jar"));
  }

  /** The file of a guide that is shipped or was; empty where there is none of that name. */
  static Optional<String> shippedText(String name) {
    return resource(name).map(file -> new String(file, StandardCharsets.UTF_8));
  }

  static Optional<byte[]> resource(String name) {
    try (InputStream file = Guides.class.getResourceAsStream("/guides/" + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
