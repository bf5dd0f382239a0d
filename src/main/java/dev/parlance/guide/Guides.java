package dev.parlance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The guides that Parlance brings along. */
public final class Guides {

  /** Id and version of the guide that is used where a team has none of its own. */
  public static final String SHIPPED_NAME = "langindex-python 1.0.0";

  private static final String SHIPPED = SHIPPED_NAME.replace(' ', '-') + ".yaml";

  private Guides() {}

  /** The guide that is used where a team has none of its own. */
  public static Guide shipped() {
    return GuideReader.read(SHIPPED, shippedText());
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
