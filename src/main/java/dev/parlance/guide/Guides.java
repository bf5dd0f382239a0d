package dev.parlance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The guides that Parlance brings along. */
public final class Guides {

  /** Id and version of the guide that is used where a team has none of its own. */
  public static final String SHIPPED_NAME = "langindex-python 1.0.0";

  /** The file name of the shipped guide. */
  public static final String SHIPPED = SHIPPED_NAME.replace(' ', '-') + ".yaml";

  private Guides() {}

  /** The guide that is used where a team has none of its own. */
  public static Guide shipped() {
    return GuideSource.shipped().guide();
  }

  /** The guide of this id and version, where Parlance brings it along. */
  public static Optional<Guide> shipped(String id, String version) {
    return SHIPPED_NAME.equals(id + " " + version) ? Optional.of(shipped()) : Optional.empty();
  }

  /**
   * A team's guide: a whole one, or what {@code extends} the shipped one.
   *
   * @param file the name that problems are reported under
   */
  public static Guide read(String file, String text) {
    return GuideSource.of(file, text).guide();
  }

  /** The shipped guide's file, word for word. */
  public static String shippedText() {
    try (InputStream file = Guides.class.getResourceAsStream("/guides/" + SHIPPED)) {
      if (file == null) {
        throw new IllegalStateException(SHIPPED + " is not in the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
