package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.record.RecordSummary.Chosen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static final RecordSummary RECORD =
      new RecordSummary(
          "adr/0007-x.md",
          "Languages",
          RecordStatus.ACCEPTED,
          "Accepted",
          "2026-11-20",
          "madr-4",
          1,
          List.of(new Chosen("ingest", "python"), new Chosen("gateway", "go")),
          List.of("Ada Lovelace <ada@example.org>"),
          List.of("Backend"),
          List.of(),
          List.of());

  @Test
  void who_demands_nothing_gets_everything() {
    assertThat(wants(new Selection(Set.of(), "", "", "", "", null, null, Query.ANYTHING))).isTrue();
  }

  @Test
  void any_of_several_statuses_will_do() {
    assertThat(wants(of(Set.of(RecordStatus.DRAFT, RecordStatus.ACCEPTED)))).isTrue();
    assertThat(wants(of(Set.of(RecordStatus.DRAFT)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ingest, '', true",
    "INGEST, Python, true",
    "ingest, go, false",
    "'', go, true",
    "inges, '', false",
  })
  void component_and_language_are_those_of_one_decision(
      String component, String language, boolean wanted) {
    assertThat(
            wants(new Selection(Set.of(), component, language, "", "", null, null, Query.ANYTHING)))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"lovelace, '', true", "grace, '', false", "'', backend, true", "'', back, false"})
  void a_decider_by_a_part_of_the_name_and_a_tag_whole(String decider, String tag, boolean wanted) {
    assertThat(wants(new Selection(Set.of(), "", "", decider, tag, null, null, Query.ANYTHING)))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20, true",
    "2026-11-21, , false",
    ", 2026-11-19, false",
    "2026-01-01, , true",
  })
  void both_days_belong_to_the_span(LocalDate since, LocalDate until, boolean wanted) {
    assertThat(wants(new Selection(Set.of(), "", "", "", "", since, until, Query.ANYTHING)))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20",
    "20/11/2026, 2026-11-20",
    "20.11.2026, 2026-11-20",
    "2026-11-20 (updated), 2026-11-20",
    "2026/11/20, 2026-11-20",
    "11/20/2026, 2026-11-20",
    "7/12/2026, 2026-12-07",
    "20 November 2026, 2026-11-20",
    "20-Nov-2026, 2026-11-20",
    "'Sept. 9th, 2026', 2026-09-09",
    "'November 20, 2026 (Friday)', 2026-11-20",
    "31 April 2026, ",
    "20 Brumaire 2026, ",
    "November 2026, ",
    "2026-13-20, ",
    "soon, ",
    "99-99-9999, ",
  })
  void a_date_is_read_as_records_write_it(String text, LocalDate day) {
    assertThat(RecordDate.of(text).orElse(null)).isEqualTo(day);
  }

  private static Selection of(Set<RecordStatus> statuses) {
    return new Selection(statuses, "", "", "", "", null, null, Query.ANYTHING);
  }

  private static boolean wants(Selection selection) {
    return selection.at("# Languages\n").wants(RECORD);
  }
}
