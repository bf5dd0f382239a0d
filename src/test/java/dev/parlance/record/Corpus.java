package dev.parlance.record;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records of public repositories that are kept beside the project, and what their status is. */
final class Corpus {

  private static final Path DIRECTORY = Path.of("../shared/corpus");
  private static final Path LABELS = Path.of("src/test/resources/corpus/statuses.tsv");

  private Corpus() {}

  /** Every file with the word of its status, as a person reads it. */
  static Map<String, RecordStatus> labels() throws IOException {
    assumeThat(DIRECTORY).as("the corpus of real records is here").isDirectory();
    Map<String, RecordStatus> labels = new TreeMap<>();
    for (String line : Files.readAllLines(LABELS)) {
      List<String> cells = List.of(line.split("\t", -1));
      labels.put(
          cells.get(0), RecordStatus.valueOf(cells.get(1).toUpperCase(java.util.Locale.ROOT)));
    }
    return labels;
  }

  static String text(String file) throws IOException {
    return Files.readString(DIRECTORY.resolve(file));
  }
}
