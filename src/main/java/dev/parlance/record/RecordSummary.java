package dev.parlance.record;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a log says of any record in it, whoever wrote it and in whichever dialect.
 *
 * @param rawStatus the file's own text
 * @param date as the file gives it; empty where it does not
 * @param dialect {@code madr-4}, {@code madr-3}, {@code madr-2}, {@code madr} (any of them), {@code
 *     nygard} or {@code unknown}
 * @param version as the file counts it; 1 where it does not
 * @param complaints what could not be read
 */
public record RecordSummary(
    String file,
    String title,
    RecordStatus status,
    String rawStatus,
    String date,
    String dialect,
    int version,
    List<Chosen> components,
    List<String> deciders,
    List<String> tags,
    List<Link> links,
    List<Complaint> complaints) {

  /** A component and its language. */
  public record Chosen(String name, String language) {}

  public RecordSummary {
    components = List.copyOf(components);
    deciders = List.copyOf(deciders);
    tags = List.copyOf(tags);
    links = List.copyOf(links);
    complaints = List.copyOf(complaints);
  }

  /** Reads any record; what it cannot read becomes a complaint. */
  public static RecordSummary read(String file, byte[] content) {
    return new SummaryReader(file, content).summary();
  }

  /** Reads any record from its text. */
  public static RecordSummary read(String file, String text) {
    return new SummaryReader(file, text).summary();
  }

  /** What cannot be read of a record, with nothing else of it. */
  public static List<Complaint> complaints(String file, String text) {
    return List.copyOf(new FrontPage(file, text).complaints());
  }

  /** The name of the file alone. */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** What others call it: the number as its file writes it; the file's name where it has none. */
  public String id() {
    return new Reference(this).called();
  }

  /** What {@link Link#target} says of it, however wide its file writes the number. */
  public String key() {
    return new Reference(this).target();
  }

  /** Whether an id means this record: one of its number, or its name. */
  public boolean isCalled(String id) {
    boolean numbered = id.matches("\\d{1,6}") && number().isPresent();
    return numbered ? number().getAsInt() == Integer.parseInt(id) : id().equals(id);
  }

  /** What a link names, a number as wide as this record's own. */
  public String said(Link link) {
    boolean numbered = link.target().matches("\\d{1,6}");
    return FileNumber.of(file)
        .filter(own -> numbered)
        .map(own -> own.asWide(Integer.parseInt(link.target())))
        .orElse(link.target());
  }

  /** What people read of it: the title; the file's name where it has none. */
  public String heading() {
    return title.isBlank() ? fileName() : title;
  }

  /** The number in the name of the file. */
  public OptionalInt number() {
    return numberOf(file);
  }

  /** The number in the name of a file. */
  public static OptionalInt numberOf(String file) {
    return FileNumber.in(file);
  }
}
