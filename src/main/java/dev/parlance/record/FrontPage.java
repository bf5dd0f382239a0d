package dev.parlance.record;

import dev.parlance.Problem;
import dev.parlance.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a record is read whether anybody wants to see it or not: what in it cannot be read. */
final class FrontPage {

  private final String file;
  private final Source source;
  private final FrontMatter frontMatter;
  private final List<Complaint> complaints = new ArrayList<>();
  private final OwnBlock own;

  FrontPage(String file, String text) {
    this.file = file;
    this.source = new Source(text);
    this.frontMatter = new FrontMatter(source.frontMatter());
    inspect();
    this.own = readOwn();
  }

  List<Complaint> complaints() {
    return complaints;
  }

  /** What stands under Parlance's own key; nothing where that cannot be read. */
  OwnBlock own() {
    return own;
  }

  Anatomy anatomy() {
    return new Anatomy(source, frontMatter);
  }

  private void inspect() {
    int nothing = source.text().indexOf(0);
    if (nothing >= 0) {
      int line = line(source.text(), nothing);
      complaints.add(new Complaint(file, line, "the character U+0000 is here."));
    }
    if (source.isOversized()) {
      complaints.add(new Complaint(file, 1, "the front matter is larger than 64 KiB."));
    }
    if (frontMatter.isDoubtful()) {
      try {
        Yaml.read(file, yaml(source.frontMatter()));
      } catch (Problem problem) {
        complain(problem);
      }
    }
  }

  /** The first line is left empty, so that line 2 is called line 2. */
  private static String yaml(List<SourceLine> lines) {
    StringBuilder yaml = new StringBuilder();
    lines.forEach(line -> yaml.append('\n').append(line.text()));
    return yaml.toString();
  }

  /** The number of the line, from 1, that holds this place. */
  static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
  }

  private OwnBlock readOwn() {
    Optional<Field> key = frontMatter.first("parlance");
    try {
      if (key.isPresent()) {
        return OwnBlock.of(file, key.get(), frontMatter.below("parlance"));
      }
    } catch (Problem problem) {
      complain(problem);
    }
    return new OwnBlock(1, List.of());
  }

  private void complain(Problem problem) {
    complaints.add(Complaint.of(file, problem));
  }
}
