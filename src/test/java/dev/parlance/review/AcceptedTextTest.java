package dev.parlance.review;

import static dev.parlance.review.SeededLog.madr;
import static dev.parlance.review.SeededLog.nygard;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AcceptedTextTest {

  private static final String FILE = "adr/0001-first.md";
  private static final String SENTENCE = "We stay in.";

  /** One record in each dialect, proposed; the word is where its status stands. */
  private static final Map<String, String> DIALECTS =
      Map.of(
          "nygard",
          nygard("1. First", "Proposed"),
          "madr-4",
          madr("First", "proposed"),
          "madr-2",
          """
          # First

          * Status: proposed
          * Deciders: Ada
          * Date: 2026-11-20

          ## Context and Problem Statement

          It rains.

          ## Decision Outcome

          We stay in.
          """,
          "table",
          """
          # First

          | Metadata | Value |
          | --- | --- |
          | Date | 2026-11-20 |
          | Status | proposed |

          ## Context

          It rains.

          ## Decision

          We stay in.
          """,
          "bold",
          "# First\n\n**Date**: 2026-11-20\n\n**Status**: proposed\n\n## Context\n\nWe stay in.\n",
          "crlf",
          nygard("1. First", "Proposed").replace("\n", "\r\n"));

  @TestFactory
  Stream<DynamicTest> what_was_accepted_stays_in_every_dialect(@TempDir Path folder) {
    return DIALECTS.entrySet().stream()
        .map(
            dialect ->
                DynamicTest.dynamicTest(
                    dialect.getKey(),
                    () -> {
                      SeededLog log =
                          new SeededLog(Files.createDirectory(folder.resolve(dialect.getKey())));
                      log.write(FILE, dialect.getValue()).commit("propose");
                      log.edit(FILE, SENTENCE, "We go out.").commit("change the proposal");
                      accept(log).commit("accept");
                      assertThat(codes(log)).isEmpty();

                      log.edit(FILE, "2026-11-20", "2026-11-21").commit("another day");
                      assertThat(codes(log)).isEmpty();

                      log.edit(FILE, "We go out.", SENTENCE);
                      assertThat(codes(log)).containsExactly("ADR030");
                      log.commit("change what was accepted");
                      assertThat(codes(log)).containsExactly("ADR030");

                      log.edit(FILE, SENTENCE, "We go out.").commit("bring it back");
                      assertThat(codes(log)).isEmpty();
                    }));
  }

  private static SeededLog accept(SeededLog log) {
    boolean capital = log.text(FILE).contains("Proposed");
    return capital
        ? log.edit(FILE, "Proposed", "Accepted")
        : log.edit(FILE, "proposed", "accepted");
  }

  @Test
  void relations_ticks_remarks_and_deprecation_change_nothing(@TempDir Path folder) {
    SeededLog log = new SeededLog(folder);
    String followUp = "\n## Follow-up\n\n* [ ] buy an umbrella\n";
    log.write(FILE, madr("First", "accepted") + followUp).commit("accept");
    log.write(
        "adr/0002-second.md",
        madr("Second", "accepted")
            + "\n## More Information\n\n* Amends [ADR-0001](0001-first.md)\n");
    log.edit(FILE, "[ ]", "[x]").edit(FILE, "status: accepted", "status: deprecated");
    log.write(
        FILE,
        log.text(FILE)
            + "\n## More Information\n\n* Amended by [ADR-0002](0002-second.md)\n\n<!-- parlance-ignore ADR062: bought -->\n");

    assertThat(codes(log)).containsExactly("ADR081");
  }

  @Test
  void another_layout_of_the_same_words_changes_nothing_but_code_stays(@TempDir Path folder) {
    SeededLog log = new SeededLog(folder);
    String text =
        madr("First", "accepted")
            + "* one and\n  two\n\n## Why\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n```\nif a\n  b\n```\n";
    log.write(FILE, text).commit("accept");
    log.edit(FILE, "It rains.\n", "It\nrains.\n")
        .edit(FILE, "* one and\n  two", "- one and two")
        .edit(FILE, "## Why", "### Why")
        .edit(FILE, "| a | b |\n|---|:-:|", "| a   |  b  |\n| --- | :-: |");
    assertThat(codes(log)).isEmpty();

    log.edit(FILE, "if a\n  b\n", "if a\nb\n");
    assertThat(codes(log)).containsExactly("ADR030");
    log.write(FILE, text.replace("| 1 | 2 |", "| 1 | 3 |"));
    assertThat(codes(log)).containsExactly("ADR030");
    log.write(FILE, text.replace("* one", "* not one"));
    assertThat(codes(log)).containsExactly("ADR030");
  }

  @Test
  void a_typo_goes_by_its_own_lane_and_nothing_else_does(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.edit(FILE, "It rains.", "It rained.")
        .commit("adr: amend\n\nADR-Number: 0001\nADR-Amend: typo");
    assertThat(codes(log)).isEmpty();

    String rewritten =
        Stream.iterate(1, i -> i + 1)
            .limit(30)
            .map(i -> "word" + i + " ")
            .reduce("", String::concat);
    log.edit(FILE, SENTENCE, rewritten).commit("adr: amend\n\nADR-Number: 0001\nADR-Amend: typo");
    assertThat(codes(log)).containsExactly("ADR030");
  }

  @Test
  void what_a_record_decides_is_no_typo(@TempDir Path folder) {
    SeededLog log = new SeededLog(folder);
    log.decision(FILE).commit("accept");
    log.edit(FILE, "language: java", "language: go").commit("x\n\nADR-Amend: typo");

    assertThat(codes(log)).contains("ADR030");
  }

  @Test
  void a_record_keeps_its_past_under_another_name(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.git("mv", FILE, "adr/0009-first.md");
    log.edit("adr/0009-first.md", "# 1.", "# 9.").commit("renumber");
    assertThat(codes(log)).isEmpty();

    log.edit("adr/0009-first.md", SENTENCE, "We go out.");
    assertThat(codes(log)).containsExactly("ADR030");
  }

  @Test
  void a_number_moves_in_the_text_of_others(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write(
            "adr/0003-third.md",
            madr("Third", "accepted").replace("It rains.", "As [ADR-0001](0001-first.md) says."))
        .commit("third");
    log.git("mv", FILE, "adr/0009-first.md");
    log.edit("adr/0003-third.md", "[ADR-0001](0001-first.md)", "[ADR-0009](0009-first.md)");
    log.commit("adr: renumber\n\nADR-Number: 0009\nADR-Former-Number: 0001");

    assertThat(codes(log)).isEmpty();
  }

  @Test
  void a_template_that_began_as_accepted_counts_once_it_is_filled_in(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    String empty =
        nygard("3. A", "Accepted")
            .replace("We stay in.", "The change that we're proposing or have agreed to implement.");
    log.write("adr/0003-third.md", empty).commit("adr new");
    log.write("adr/0003-third.md", nygard("3. A", "Accepted")).commit("fill it in");
    assertThat(codes(log)).isEmpty();

    log.edit("adr/0003-third.md", SENTENCE, "We go out.");
    assertThat(codes(log)).containsExactly("ADR030");
  }

  @Test
  void a_record_taken_back_and_accepted_anew_is_judged_by_the_new_text(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.edit(FILE, "Accepted", "Proposed")
        .edit(FILE, SENTENCE, "We go out.")
        .commit("take it back");
    log.edit(FILE, "Proposed", "Accepted").commit("by hand");
    assertThat(codes(log)).containsExactly("ADR030");

    log.edit(FILE, "Accepted", "Proposed").commit("back again");
    log.edit(FILE, "Proposed", "Accepted")
        .commit("adr: accept\n\nADR-Number: 0001\nADR-Status: accepted");
    assertThat(codes(log)).isEmpty();
  }

  @Test
  void a_merge_of_what_others_accepted_is_no_change(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.git("checkout", "-q", "-b", "other");
    log.write("adr/0003-third.md", madr("Third", "proposed")).commit("propose");
    log.edit("adr/0003-third.md", "proposed", "accepted").commit("accept");
    log.git("checkout", "-q", "main");
    log.write("b.txt", "b").commit("elsewhere");
    log.git("merge", "-q", "-m", "merge", "other");

    assertThat(codes(log)).isEmpty();
    log.edit("adr/0003-third.md", SENTENCE, "We go out.");
    assertThat(codes(log)).containsExactly("ADR030");
  }

  private static List<String> codes(SeededLog log) {
    return log.examination().observations().stream()
        .map(each -> each.rule().code())
        .filter(code -> !code.equals("ADR043") && !code.equals("ADR032"))
        .toList();
  }
}
