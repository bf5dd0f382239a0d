package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Edits of every real record: no line changes that need not, and nothing is lost. */
class CorpusEditTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final RecordSummary SUCCESSOR =
      RecordSummary.read("adr/0999-use-x.md", "# 999. Use [X]\n\n## Status\n\nAccepted\n");

  @TestFactory
  Stream<DynamicTest> a_status_changes_two_lines_at_most_and_goes_back() throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> thereAndBack(Corpus.text(file))));
  }

  @TestFactory
  Stream<DynamicTest> a_successor_and_a_link_change_two_lines_at_most() throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> related(Corpus.text(file))));
  }

  @TestFactory
  Stream<DynamicTest> a_link_is_read_back_also_where_a_block_of_code_never_ends()
      throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> linkedInSight(Corpus.text(file))));
  }

  @TestFactory
  Stream<DynamicTest> a_version_is_added_once_and_counted_in_its_place() throws IOException {
    return Corpus.labels().keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> counted(Corpus.text(file))));
  }

  private static void counted(String text) {
    RecordSummary before = RecordSummary.read("0001-x.md", text);
    assertThat(before.version()).isEqualTo(1);
    String second = RecordEdit.of(text).withVersion(2).orElseThrow().text();
    requireFewChanges(text, second, 2);
    RecordSummary read = RecordSummary.read("0001-x.md", second);
    assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    assertThat(read.version()).isEqualTo(2);
    String tenth = RecordEdit.of(second).withVersion(10).orElseThrow().text();
    requireFewChanges(second, tenth, 1);
    assertThat(RecordSummary.read("0001-x.md", tenth).version()).isEqualTo(10);
  }

  private static void linkedInSight(String text) {
    for (String open :
        List.of("\n```\nno end\n", "\n\n~~~ java\n\n# no heading", "\n<!-- no end")) {
      String before = text + open;
      String linked = RecordEdit.of(before).withLink("amends", SUCCESSOR).text();
      RecordSummary read = RecordSummary.read("0001-x.md", linked);
      assertThat(read.links()).anyMatch(link -> isSuccessor(link, "amends"));
      assertThat(read.status()).isEqualTo(RecordSummary.read("0001-x.md", before).status());
      assertThat(RecordEdit.of(linked).withoutLink("amends", SUCCESSOR).orElseThrow().text())
          .isEqualTo(before);
    }
  }

  private static void thereAndBack(String text) {
    Anatomy before = new Anatomy(text);
    RecordStatus old = before.status().text().status();
    for (RecordStatus status : List.of(RecordStatus.DEPRECATED, RecordStatus.PROPOSED)) {
      String edited = RecordEdit.of(text).withDate(TODAY).withStatus(status).text();
      Anatomy after = new Anatomy(edited);
      requireFewChanges(text, edited, 2);
      if (old != RecordStatus.SUPERSEDED) {
        assertThat(after.status().text().status()).isEqualTo(status);
      }
      List<Field> places = before.status().places();
      if (!places.isEmpty() && !places.get(0).text().isEmpty()) {
        assertThat(restored(after, before)).isEqualTo(text);
      }
    }
  }

  /** The old values in the places of the new ones. */
  private static String restored(Anatomy after, Anatomy before) {
    Splice splice = new Splice(after.source().text());
    for (int i = 0; i < before.status().places().size(); i++) {
      Span old = before.status().places().get(i).span();
      splice.replace(after.status().places().get(i).span(), old.in(before.source().text()));
    }
    if (before.date().isPresent() && after.date().isPresent()) {
      splice.replace(after.date().get().span(), before.date().get().text());
    }
    return splice.result();
  }

  private static boolean isSuccessor(Link link, String verb) {
    return link.verb().equals(verb) && link.mayMean(SUCCESSOR);
  }

  private static void related(String text) {
    String superseded = RecordEdit.of(text).supersededBy(SUCCESSOR).text();
    requireFewChanges(text, superseded, 2);
    RecordSummary read = RecordSummary.read("0001-x.md", superseded);
    assertThat(read.status()).isEqualTo(RecordStatus.SUPERSEDED);
    assertThat(read.links()).anyMatch(link -> isSuccessor(link, "superseded by"));
    String linked = RecordEdit.of(text).withLink("amends", SUCCESSOR).text();
    requireFewChanges(text, linked, 5);
    assertThat(RecordSummary.read("0001-x.md", linked).links())
        .anyMatch(link -> isSuccessor(link, "amends"));
    assertThat(RecordEdit.of(linked).withLink("amends", SUCCESSOR).text()).isEqualTo(linked);
    assertThat(RecordEdit.of(linked).withoutLink("amends", SUCCESSOR).orElseThrow().text())
        .isEqualTo(text);
    String both = RecordEdit.of(linked).withLink("relates to", SUCCESSOR).text();
    assertThat(RecordEdit.of(both).withoutLink("relates to", SUCCESSOR).orElseThrow().text())
        .isEqualTo(linked);
    assertThat(RecordEdit.of(text).withoutLink("amends", SUCCESSOR)).isEmpty();
  }

  /** As a diff counts: lines that are new, and lines that are gone. */
  private static void requireFewChanges(String before, String after, int most) {
    List<String> old = List.of(before.split("(?<=\n)", -1));
    List<String> now = List.of(after.split("(?<=\n)", -1));
    assertThat(without(now, old)).hasSizeLessThanOrEqualTo(most);
    assertThat(without(old, now)).hasSizeLessThanOrEqualTo(most);
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }
}
