package dev.parlance.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of Parlance, as the build wrote it down.
 *
 * @param commit what it was built from, {@code unknown} outside a repository
 * @param date of the version, not of the build
 */
record Version(String number, String commit, String date) {

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
    return new Version(
        built.getProperty("version", "unknown"),
        built.getProperty("commit", "unknown"),
        built.getProperty("date", "unknown").replaceFirst("T.*", ""));
  }
}
