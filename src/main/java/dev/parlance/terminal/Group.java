package dev.parlance.terminal;

/** The headings of the help, in its order. */
enum Group {
  START("Start here"),
  DECIDE("Decide"),
  LIFE("The life of a record"),
  READ("Read the log"),
  VERIFY("Check"),
  GUIDE("The guide"),
  TEAM("With others"),
  PARLANCE("Parlance itself");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
