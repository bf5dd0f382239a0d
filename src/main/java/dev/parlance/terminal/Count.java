package dev.parlance.terminal;

/** So many of a thing, as English has it: "1 error", "2 classes". */
final class Count {

  private Count() {}

  static String of(long number, String thing) {
    String plural = thing.endsWith("s") ? thing + "es" : thing + "s";
    return number + " " + (number == 1 ? thing : plural);
  }
}
