package dev.parlance.site;

/** The lines of a file between which the table of contents stands. */
enum Markers {
  OURS("<!-- parlance:index -->", "<!-- parlance:end -->"),
  ADR_LOG("<!-- adrlog -->", "<!-- adrlogstop -->");

  private final String start;
  private final String stop;

  Markers(String start, String stop) {
    this.start = start;
    this.stop = stop;
  }

  String start() {
    return start;
  }

  String stop() {
    return stop;
  }
}
