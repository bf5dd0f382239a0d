package dev.parlance.record;

/** Puts lines into a file, with its own line ending. */
final class Insertion {

  private final Source source;

  Insertion(Source source) {
    this.source = source;
  }

  /** The file with words below a line, which may be the last and lack its line feed. */
  String below(SourceLine line, String words) {
    return below(line, words, "");
  }

  /**
   * The same with what follows the words.
   *
   * @param blank a further line feed, or nothing; left out at the end of a file that has none
   */
  String below(SourceLine line, String words, String blank) {
    int at = source.after(line);
    String feed = source.lineEnding();
    boolean open = at == source.text().length() && !source.text().endsWith("\n");
    return at(at, open ? feed + words : words + feed + blank);
  }

  String at(int place, String words) {
    return new Splice(source.text()).insert(place, words).result();
  }
}
