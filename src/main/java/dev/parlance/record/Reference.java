package dev.parlance.record;

import java.util.Locale;
import java.util.OptionalInt;

/** How other records of its log write of a record. */
record Reference(RecordSummary record) {

  /** As {@link Link} names it: the number with four digits, or the file's name. */
  String target() {
    return target(record.fileName());
  }

  /** The same of a record of which only the file's name is known. */
  static String target(String fileName) {
    OptionalInt number = FileNumber.in(fileName);
    return number.isPresent() ? Digits.of(number.getAsInt(), 4) : stem(fileName);
  }

  /** As people do: the number as the file writes it, or the file's name. */
  String called() {
    return FileNumber.of(record.file()).map(FileNumber::digits).orElseGet(this::stem);
  }

  /** As MADR 4 writes it: {@code ADR-0007}. */
  String id() {
    return record.number().isPresent() ? "ADR-" + called() : stem();
  }

  /** A link with the text that the dialect has in it. */
  String inDialect(String dialect) {
    String title = Markdown.line(record.title());
    if (record.number().isEmpty()) {
      return "[%s](%s)".formatted(title.isEmpty() ? stem() : title, name());
    }
    return dialect.equals("nygard")
        ? "[%d. %s](%s)".formatted(record.number().getAsInt(), title, name())
        : inYaml();
  }

  /** A link for a value of a front matter, where a title might be anything but a value. */
  String inYaml() {
    return "[%s](%s)".formatted(label(), name());
  }

  /** The number with the letters that stand before it in the file's name: {@code RFC-0007}. */
  private String label() {
    String letters =
        FileNumber.of(name()).map(FileNumber::letters).orElse("").toUpperCase(Locale.ROOT);
    return letters.isEmpty() ? id() : letters + "-" + called();
  }

  private String name() {
    return record.fileName();
  }

  private String stem() {
    return stem(name());
  }

  private static String stem(String fileName) {
    return fileName.replaceFirst("(?i)\\.md$", "");
  }
}
