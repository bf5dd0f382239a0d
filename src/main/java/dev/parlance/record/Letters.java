package dev.parlance.record;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A text that is looked through once, before words are sought in it: most are ASCII, and have
 * neither escapes nor returns.
 */
final class Letters {

  private final String text;
  private final byte[] bytes;
  private final boolean escaped;
  private final boolean returned;

  Letters(String text) {
    this.text = text;
    this.bytes = text.getBytes(UTF_8);
    boolean escape = false;
    boolean carriageReturn = false;
    for (byte each : bytes) {
      if (each == '\\') {
        escape = true;
      } else if (each == '\r') {
        carriageReturn = true;
      }
    }
    this.escaped = escape;
    this.returned = carriageReturn;
  }

  String text() {
    return text;
  }

  /** In UTF-8. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the text is ASCII: what is no character of one byte takes more of them. */
  boolean areAscii() {
    return bytes.length == text.length();
  }

  /** Whether something may be written in another way than it is read. */
  boolean areEscaped() {
    return escaped;
  }

  /** Whether some line may end in a return. */
  boolean haveReturns() {
    return returned;
  }
}
