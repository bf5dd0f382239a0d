package dev.parlance.repository;

import java.util.regex.Pattern;

/** One {@code key: value} line at the end of a commit message. */
public record Trailer(String key, String value) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  public Trailer {
    if (!isKey(key)) {
      throw new IllegalArgumentException("not a trailer key: '" + key + "'");
    }
    value = OneLine.of(value);
    if (value.isEmpty()) {
      value = "-";
    }
  }

  static boolean isKey(String word) {
    return KEY.matcher(word).matches();
  }

  @Override
  public String toString() {
    return key + ": " + value;
  }
}
