package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What stands under a heading "Status": the status, days, relations, help that nobody removed. */
final class StatusSection {

  private static final Regex INLINE = new Regex("(?i)\\W*status\\s*[:–—-]\\s*(?=\\S)");
  private static final Regex MARKS =
      new Regex("\\s*(?:(?:>|[-*+](?=\\s)|\\d{1,2}[.)](?=\\s))\\s*)*+");
  private static final Regex BOX = new Regex("\\[([ xX])\\]\\s+");
  private static final Regex REMARK =
      new Regex("(?i)^(?:not |partially |partly )?(?:implemented|done|completed?)\\b");
  private static final int FARTHEST = 30;

  private final Section section;
  private final List<Statement> statements = new ArrayList<>();
  private boolean boxes;

  private StatusSection(Section section) {
    this.section = section;
    inline().map(Statement::of).ifPresent(statements::add);
    if (statements.isEmpty()) {
      considerLines();
    }
  }

  /** The section of that kind that counts, if there is one. */
  static Optional<StatusSection> in(Outline outline) {
    for (Section each : outline.sections()) {
      boolean inline = INLINE.matcher(each.heading().text()).lookingAt();
      if (StatusName.isOfSection(each.name()) || inline) {
        StatusSection found = new StatusSection(each);
        boolean deep = each.level() > 2 && outline.isNested(each);
        boolean beside =
            deep && outline.named("decision").filter(at -> at.level() == each.level()).isPresent();
        if (!deep || found.status().filter(said -> said.isOfRecord(beside)).isPresent()) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  Section section() {
    return section;
  }

  /** The line that says the status. */
  Optional<Statement> status() {
    if (statements.size() < 2) {
      return statements.stream().findFirst();
    }
    List<Statement> plain = statements.stream().filter(this::countsAsStatement).toList();
    if (plain.size() > 1 && plain.stream().allMatch(each -> each.text().hasOrderedDay())) {
      return plain.stream().reduce((one, next) -> next.text().isNotBefore(one.text()) ? next : one);
    }
    if (plain.stream().map(Statement::status).distinct().count() > 1) {
      return Optional.of(joined(plain));
    }
    Statement first = statements.get(0);
    boolean help = !first.text().isUnderstood();
    return Optional.of(help && !plain.isEmpty() ? plain.get(0) : first);
  }

  /** "Implemented" below a status is a remark on it. */
  private boolean countsAsStatement(Statement each) {
    boolean first = each.field().isAt(statements.get(0).field());
    return each.text().isPlain() && (first || !REMARK.matcher(each.field().text()).find());
  }

  /** Whether a line of its own says that another record has taken the place of this one. */
  boolean isReplaced() {
    for (Statement each : statements) {
      if (each.status() == RecordStatus.SUPERSEDED && each.text().namesRecords()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are boxes to tick, and none is. */
  boolean isUnticked() {
    return boxes && statements.isEmpty();
  }

  private Optional<Field> inline() {
    Matcher inline = INLINE.matcher(section.heading().text());
    if (!inline.lookingAt()) {
      return Optional.empty();
    }
    Heading heading = section.heading();
    int from = heading.textFrom() - heading.line().from();
    return Optional.of(
        Bare.field("", heading.line(), from + inline.end(), from + heading.text().length()));
  }

  private void considerLines() {
    int considered = 0;
    for (SourceLine line : section.lines()) {
      if (!line.isBlank()) {
        consider(line);
        considered++;
      }
      if (considered == FARTHEST) {
        return;
      }
    }
  }

  private void consider(SourceLine line) {
    String text = line.text();
    Matcher marks = MARKS.matcher(text);
    int from = marks.lookingAt() ? marks.end() : 0;
    Matcher box = BOX.matcher(text).region(from, text.length());
    if (box.lookingAt()) {
      boxes = true;
      if (box.group(1).equals(" ")) {
        return;
      }
      from = box.end();
    }
    Field statement = Bare.field("", line, from, Fields.end(text, from));
    Optional<Field> keyed = Fields.keyed(line);
    boolean owned = keyed.isPresent() && !StatusText.of(keyed.get().key()).isUnderstood();
    if (owned && keyed.get().key().equals("status")) {
      statements.add(Statement.of(keyed.get()));
    } else if (!owned && !isAside(statement.text())) {
      statements.add(Statement.of(statement));
    }
  }

  private static boolean isAside(String text) {
    return text.isBlank()
        || text.startsWith("|")
        || ("-*_=".indexOf(text.charAt(0)) >= 0
            && text.chars().allMatch(each -> "-*_=".indexOf(each) >= 0));
  }

  /** Several statements that contradict each other are one that nobody understands. */
  private static Statement joined(List<Statement> statements) {
    Field first = statements.get(0).field();
    String all =
        statements.stream().map(each -> each.field().text()).collect(Collectors.joining(" / "));
    return Statement.of(new Field("", "unclear: " + all, first.span(), first.line()));
  }
}
