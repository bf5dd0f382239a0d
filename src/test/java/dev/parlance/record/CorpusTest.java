package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The reader against real records: never wrong, and rarely at a loss. */
class CorpusTest {

  @Test
  void no_status_of_a_real_record_is_read_wrong() throws IOException {
    Map<String, Integer> confusion = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int recognised = 0;
    Map<String, RecordStatus> labels = Corpus.labels();
    for (Map.Entry<String, RecordStatus> each : labels.entrySet()) {
      RecordSummary read = RecordSummary.read(each.getKey(), Corpus.text(each.getKey()));
      confusion.merge(each.getValue().word() + " read as " + read.status().word(), 1, Integer::sum);
      if (read.status() == each.getValue()) {
        recognised++;
      } else if (read.status() != RecordStatus.UNKNOWN) {
        wrong.add(
            each.getKey()
                + " "
                + each.getValue()
                + " read as "
                + read.status()
                + ": "
                + read.rawStatus());
      }
    }
    assertThat(wrong).as("%s", confusion).isEmpty();
    assertThat(recognised).as("%s", confusion).isGreaterThanOrEqualTo(labels.size() * 95 / 100);
  }
}
