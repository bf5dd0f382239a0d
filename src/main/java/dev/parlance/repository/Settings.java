package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a repository's {@code .parlance.yaml} says: flat {@code key: value} lines, read strictly;
 * and blocks that are left to others.
 */
final class Settings {

  private static final String DIRECTORY = "adr-dir";
  private static final Pattern SKIPPED = Pattern.compile("\\s*(#.*)?|---\\s*");

  /** A block that only its own command reads. */
  private static final Pattern OTHERS = Pattern.compile("check\\s*:.*");

  private static final Pattern ENTRY =
      Pattern.compile(
          "([^\\s:#]+)\\s*:\\s*(\"[^\"\\\\]*\"|'[^']*'|[^\"'#\\[\\]{}&*!|>%@`]*?)(\\s+#.*)?\\s*");

  private final Path file;
  private @Nullable String directory;

  private Settings(Path file) {
    this.file = file;
  }

  static Settings read(Path file) {
    Settings settings = new Settings(file);
    List<String> lines = text(file).lines().toList();
    boolean others = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      others = OTHERS.matcher(line).matches() || (others && line.matches("[\\s#].*|"));
      if (!others && !SKIPPED.matcher(line).matches()) {
        settings.enter(line, i + 1);
      }
    }
    return settings;
  }

  /** The first line of a file that holds a directory's name and nothing else. */
  static String firstLine(Path file) {
    return text(file).lines().findFirst().orElse("").strip();
  }

  Optional<String> recordDirectory() {
    return Optional.ofNullable(directory);
  }

  private void enter(String line, int number) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      throw problem(number, "is not 'key: value'", "Write it as 'adr-dir: DIRECTORY'.");
    }
    String key = entry.group(1);
    if (!key.equals(DIRECTORY)) {
      throw problem(
          number,
          "has the unknown key '%s'".formatted(key),
          Nearest.remedy(key, List.of(DIRECTORY, "check")));
    }
    if (directory != null) {
      throw problem(number, "repeats '%s'".formatted(key), "Keep one of the two.");
    }
    directory = value(entry.group(2).strip(), number);
  }

  private String value(String written, int number) {
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    String value = quoted ? written.substring(1, written.length() - 1) : written;
    boolean otherType = !quoted && value.matches("true|false|null|~|-?\\d+(\\.\\d+)?");
    if (value.isBlank() || otherType) {
      throw problem(
          number,
          "gives '%s' as '%s', which names no directory".formatted(DIRECTORY, value),
          "Write it as 'adr-dir: DIRECTORY', relative to the top of the repository.");
    }
    return value;
  }

  private Problem problem(int line, String what, String remedy) {
    return new Problem(
        ExitCode.USAGE, "%s, line %d %s.".formatted(file.getFileName(), line, what), remedy);
  }

  static String text(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Problem(
          ExitCode.REFUSED,
          "%s is not a plain file.".formatted(file.getFileName()),
          "Replace it by a file of its own; Parlance follows no symbolic links.");
    }
    try {
      return Text.decode(Text.bytes(file));
    } catch (CharacterCodingException notUtf8) {
      throw new Problem(
          ExitCode.USAGE,
          "%s is not UTF-8.".formatted(file.getFileName()),
          "Save it again as UTF-8.",
          notUtf8);
    }
  }
}
