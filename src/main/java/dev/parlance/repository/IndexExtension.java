package dev.parlance.repository;

/** An extension of git's index: its name of four letters, and where its content is in the file. */
record IndexExtension(String name, int from, int to) {

  /** The bytes before the content: the name and how long it is. */
  static final int HEADER = 8;

  /** What stands in place of extensions that could not be found. */
  static final IndexExtension DAMAGED = new IndexExtension("damaged", 0, 0);

  /** Git gives one that nobody may pass over a name that begins with a small letter. */
  boolean required() {
    return name.charAt(0) < 'A' || name.charAt(0) > 'Z';
  }

  /** What an index with it is. */
  String said() {
    return switch (name) {
      case "link" -> "split in two files (core.splitIndex)";
      case "sdir" -> "sparse (index.sparse)";
      case "damaged" -> "damaged";
      default -> "in a form that is not known here (%s)".formatted(name);
    };
  }
}
