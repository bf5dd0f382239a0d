package dev.parlance.site;

import dev.parlance.record.Markdown;
import dev.parlance.record.RecordSummary;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The table of contents: a line for each record, so that two branches seldom meet in one. */
final class Contents {

  private final Path directory;

  /** For a file at this path, relative to the top of the work tree. */
  Contents(String file) {
    Path parent = Path.of(file).getParent();
    directory = parent == null ? Path.of("") : parent;
  }

  List<String> lines(List<RecordSummary> records, Markers markers) {
    return records.stream()
        .map(each -> markers == Markers.ADR_LOG ? asAdrLog(each) : ours(each))
        .toList();
  }

  private String ours(RecordSummary record) {
    return "* [%s](%s) %s (%s)"
        .formatted(id(record), href(record), title(record), record.status().word());
  }

  /** As adr-log writes it, who may go on writing it. */
  private String asAdrLog(RecordSummary record) {
    return "* [ADR-%s](%s) - %s".formatted(id(record), href(record), title(record));
  }

  private static String title(RecordSummary record) {
    return record.title().isBlank() ? id(record) : Markdown.line(record.title());
  }

  private static String id(RecordSummary record) {
    if (record.number().isPresent()) {
      return record.id();
    }
    String name = Path.of(record.file()).getFileName().toString();
    return Markdown.line(name.substring(0, name.length() - ".md".length()));
  }

  private String href(RecordSummary record) {
    String path = directory.relativize(Path.of(record.file())).toString().replace('\\', '/');
    StringBuilder href = new StringBuilder();
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(path);
    while (bytes.hasRemaining()) {
      int each = bytes.get() & 0xFF;
      boolean plain =
          each < 0x80 && (Character.isLetterOrDigit(each) || "/._-~".indexOf(each) >= 0);
      href.append(plain ? Character.toString(each) : "%%%02X".formatted(each));
    }
    return href.toString();
  }
}
