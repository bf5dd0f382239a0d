package dev.parlance.record;

/** How other records of its log write of a record. */
record Reference(RecordSummary record) {

  /** As {@link Link} names it: the number with four digits, or the file's name. */
  String target() {
    return record.number().isPresent() ? Digits.of(record.number().getAsInt(), 4) : stem();
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
        : "[%s](%s)".formatted(id(), name());
  }

  /** A link for a value of a front matter, where a title might be anything but a value. */
  String inYaml() {
    return "[%s](%s)".formatted(id(), name());
  }

  private String name() {
    return record.fileName();
  }

  private String stem() {
    return name().replaceFirst("(?i)\\.md$", "");
  }
}
