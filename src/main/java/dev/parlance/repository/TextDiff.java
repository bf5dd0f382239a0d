package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines in which two texts differ, as {@code git diff} shows them. */
public final class TextDiff {

  private TextDiff() {}

  /**
   * The unified diff without a heading; no lines where there is no difference. How lines end is not
   * compared.
   */
  public static List<String> lines(String before, String after) {
    RawText old = raw(before);
    RawText now = raw(after);
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now);
    var out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(edits, old, now);
      formatter.flush();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toString(UTF_8).lines().toList();
  }

  private static RawText raw(String text) {
    return new RawText(text.replace("\r\n", "\n").getBytes(UTF_8));
  }
}
