package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a record's file in the file's own dialect: only the lines that have to change, and in
 * them only what has to.
 */
public final class RecordEdit {

  /** Days that move with the status; adr-tools has the day on which a record began. */
  private static final Set<String> MOVING =
      Set.of("date", "last modified", "last updated", "updated", "last-modified");

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private final String text;
  private final Anatomy anatomy;
  private final @Nullable LocalDate today;

  private RecordEdit(String text) {
    this(text, null);
  }

  private RecordEdit(String text, @Nullable LocalDate today) {
    this.text = text;
    this.anatomy = new Anatomy(text);
    this.today = today;
  }

  public static RecordEdit of(String text) {
    return new RecordEdit(text);
  }

  /** The file as it is now. */
  public String text() {
    return text;
  }

  /** Says the status in every place that said the old one. */
  public RecordEdit withStatus(RecordStatus status) {
    return said(status, status.word(), status.word());
  }

  /** Says that another record has taken the place of this one. */
  public RecordEdit supersededBy(RecordSummary successor) {
    Reference reference = new Reference(successor);
    String byLink = "superseded by " + reference.inDialect(anatomy.dialect());
    boolean plainly = anatomy.dialect().equals("madr-4");
    String inYaml = "superseded by " + (plainly ? reference.id() : reference.inYaml());
    return said(RecordStatus.SUPERSEDED, inYaml, byLink);
  }

  /**
   * Moves the day of the last change, where the dialect has such a day beside its one status. Comes
   * before the status, which may have a day of its own.
   */
  public RecordEdit withDate(LocalDate date) {
    Optional<Field> field =
        anatomy
            .date()
            .filter(each -> each.text().matches(DAY) && MOVING.contains(each.key()))
            .filter(each -> !anatomy.dialect().equals("nygard"))
            .filter(each -> anatomy.status().places().size() == 1);
    String moved =
        field
            .map(each -> new Splice(text).replace(each.span(), date.toString()).result())
            .orElse(text);
    return new RecordEdit(moved, date);
  }

  /**
   * Says which version of the record this is: below the key of the front matter that is Parlance's
   * own, or as the fields of a record without front matter are written. Empty where it would not be
   * read back, such as below a version that is no number.
   */
  public Optional<RecordEdit> withVersion(int version) {
    return anatomy
        .version()
        .map(field -> new Splice(text).replace(field.span(), Integer.toString(version)).result())
        .or(() -> new VersionPlace(anatomy).with(version))
        .map(RecordEdit::new)
        .filter(edit -> edit.anatomy.statedVersion() == version)
        .filter(edit -> edit.says(anatomy.status().text()));
  }

  /**
   * Another title in the heading, behind the number that stands there; empty where no heading alone
   * says the title.
   *
   * @param file the record's
   */
  public Optional<RecordEdit> withTitle(String file, String title) {
    String lead = HeadingForm.of(file, text).lead(FileNumber.in(file));
    return anatomy
        .outline()
        .title()
        .filter(heading -> heading.level() == 1 && !anatomy.frontMatter().has("title"))
        .map(
            heading -> {
              int from = heading.textFrom() + (heading.text().startsWith(lead) ? lead.length() : 0);
              Span old = new Span(from, heading.textFrom() + heading.text().length());
              return new Splice(text).replace(old, Markdown.line(title)).result();
            })
        .map(RecordEdit::new);
  }

  /** Adds a line that names a relation to another record, unless the record names it already. */
  public RecordEdit withLink(String verb, RecordSummary other) {
    Reference reference = new Reference(other);
    if (hasLink(verb, other)) {
      return this;
    }
    String line = Prose.capital(verb) + " " + reference.inDialect(anatomy.dialect());
    RecordEdit linked = new RecordEdit(new LinkPlace(anatomy).with(line));
    if (!linked.says(anatomy.status().text()) || !linked.hasLink(verb, other)) {
      throw new Problem(
          ExitCode.REFUSED,
          "'%s' has no place where it would be read: code or a comment begins there and never ends."
              .formatted(line),
          "End that block in the file, and run this again.");
    }
    return linked;
  }

  /** Whether the record names this relation to another one. */
  public boolean hasLink(String verb, RecordSummary other) {
    return new Relations(anatomy)
        .links().stream().anyMatch(link -> link.verb().equals(verb) && link.mayMean(other));
  }

  /** Takes the line away that names a relation to another record; empty where there is none. */
  public Optional<RecordEdit> withoutLink(String verb, RecordSummary other) {
    return new LinkRemoval(anatomy).without(verb, other).map(RecordEdit::new);
  }

  private boolean says(StatusText status) {
    return anatomy.status().text().status() == status.status();
  }

  private RecordEdit said(RecordStatus status, String inFrontMatter, String inBody) {
    List<Field> places = anatomy.status().places();
    if (places.isEmpty()) {
      return new RecordEdit(new StatusPlace(anatomy).with(inFrontMatter, inBody));
    }
    Splice splice = new Splice(text);
    for (Field place : places) {
      boolean front = isInFrontMatter(place);
      String words = front ? (places.size() > 1 ? status.word() : inFrontMatter) : inBody;
      boolean tight = place.text().isEmpty() && text.charAt(place.span().from() - 1) == ':';
      Spelling spelling = new Spelling(place.text(), today);
      boolean whole = front || !anatomy.source().goesOn(place.line());
      String said = whole ? spelling.of(status, words) : spelling.openEnded(status, words);
      splice.replace(place.span(), (tight ? " " : "") + said);
    }
    return new RecordEdit(splice.result());
  }

  private boolean isInFrontMatter(Field place) {
    return anatomy.source().frontMatter().stream().anyMatch(line -> line.number() == place.line());
  }
}
