package dev.parlance.record;

import java.util.List;

/** A heading and the lines below it, up to the next heading of any level. */
record Section(Heading heading, List<SourceLine> lines) {

  String name() {
    return heading.name();
  }

  int level() {
    return heading.level();
  }
}
