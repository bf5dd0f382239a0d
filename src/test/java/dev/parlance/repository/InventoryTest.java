package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.record.Demand;
import dev.parlance.record.RecordSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

  private static final int MANY = 600;

  private final TempGit git;

  InventoryTest(@TempDir Path folder) {
    git = TempGit.withCommit(folder);
  }

  @Test
  void the_newest_records_are_those_with_the_highest_numbers() {
    write("README.md", "glossary.md", "8-a.md", "9-b.md", "9-c.md", "10-d.md");

    assertThat(files(Inventory.newest(directory(), 2, Demand.NOTHING)))
        .containsExactly("adr/9-c.md", "adr/10-d.md");
    assertThat(files(Inventory.newest(directory(), 9, Demand.NOTHING)))
        .containsExactly(
            "adr/8-a.md", "adr/9-b.md", "adr/9-c.md", "adr/10-d.md", "adr/glossary.md");
  }

  @Test
  void without_numbers_the_newest_records_are_the_last_by_name() {
    write("20250101-a.md", "20260101-b.md", "20240101-c.md");

    assertThat(files(Inventory.newest(directory(), 2, Demand.NOTHING)))
        .containsExactly("adr/20250101-a.md", "adr/20260101-b.md");
  }

  @Test
  void many_records_are_read_in_the_order_of_few() {
    IntStream.rangeClosed(1, MANY).forEach(number -> write("%d-x.md".formatted(number)));
    write("7-y.md");

    Inventory records = Inventory.inWorkTree(directory());

    assertThat(records.all())
        .extracting(record -> record.number().orElseThrow())
        .hasSize(MANY + 1)
        .isSorted();
    assertThat(records.sharedNumbers()).containsOnlyKeys(7);
    assertThat(records.sharedNumbers().get(7)).containsExactly("adr/7-x.md", "adr/7-y.md");
  }

  private void write(String... names) {
    for (String name : names) {
      git.write("adr/" + name, "# A title\n\n## Status\n\nAccepted\n");
    }
  }

  private RecordDirectory directory() {
    return RecordDirectory.find(git.tree());
  }

  private static List<String> files(Inventory records) {
    return records.all().stream().map(RecordSummary::file).toList();
  }
}
