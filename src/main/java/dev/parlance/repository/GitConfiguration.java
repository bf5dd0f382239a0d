package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.IO;
import org.eclipse.jgit.util.RawParseUtils;
import org.jspecify.annotations.Nullable;

/**
 * A file of git's configuration and those that it includes, read once. JGit passes over a variable
 * in the line of its section's header, which git reads; it is given each in a line of its own.
 */
final class GitConfiguration extends FileBasedConfig {

  /** What some editors put before a text in UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private GitConfiguration(Path file, Config base, FS fs) {
    super(base, file.toFile(), fs);
  }

  /** What {@code file} says over {@code base}. */
  static GitConfiguration read(Path file, Config base, FS fs) {
    GitConfiguration configuration = new GitConfiguration(file, base, fs);
    try {
      configuration.load();
      return configuration;
    } catch (IOException | ConfigInvalidException invalid) {
      throw new Problem(
          ExitCode.GIT,
          "%s is not a git configuration that can be read: %s."
              .formatted(file, JGitProblem.innermost(invalid)),
          "Run 'git config --list' to see where git itself stops.",
          invalid);
    }
  }

  /** Without summing it up, to be told from what it was before. */
  @Override
  public void load() throws IOException, ConfigInvalidException {
    if (!getFile().exists()) {
      return;
    }
    byte[] content = IO.readFully(getFile());
    boolean marked =
        content.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(content, MARK.length));
    fromText(RawParseUtils.decode(content, marked ? MARK.length : 0, content.length));
  }

  @Override
  public void fromText(String text) throws ConfigInvalidException {
    super.fromText(byLine(text));
  }

  @Override
  protected byte @Nullable [] readIncludedConfig(String path) throws ConfigInvalidException {
    byte[] text = super.readIncludedConfig(path);
    return text == null ? null : byLine(new String(text, UTF_8)).getBytes(UTF_8);
  }

  private static String byLine(String text) {
    StringBuilder lines = new StringBuilder();
    boolean goesOn = false;
    for (String line : text.lines().toList()) {
      int end = goesOn ? 0 : endOfHeader(line);
      lines.append(line, 0, end).append(end > 0 ? "\n" : "").append(line, end, line.length());
      lines.append('\n');
      goesOn = line.endsWith("\\");
    }
    return lines.toString();
  }

  /** Where the header of a section ends that the line begins with; 0 where it begins with none. */
  private static int endOfHeader(String line) {
    boolean quoted = false;
    if (line.stripLeading().startsWith("[")) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == ']' && !quoted) {
          return i + 1;
        }
        quoted ^= c == '"';
        i += c == '\\' ? 1 : 0;
      }
    }
    return 0;
  }
}
