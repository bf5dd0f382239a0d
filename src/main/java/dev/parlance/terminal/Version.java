package dev.parlance.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Parlance, as the build wrote it down. */
record Version(String number) {

  private static final String RESOURCE = "/parlance.properties";

  static Version read() {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(built.getProperty("version", "unknown"));
  }
}
