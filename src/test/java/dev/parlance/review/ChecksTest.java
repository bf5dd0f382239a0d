package dev.parlance.review;

import static dev.parlance.review.SeededLog.madr;
import static dev.parlance.review.SeededLog.nygard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.repository.Divergence;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.site.IndexOutOfDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

  private static final String FIRST = "adr/0001-first.md";
  private static final String SECOND = "adr/0002-second.md";
  private static final String THIRD = "adr/0003-third.md";
  private static final String FOURTH = "adr/0004-fourth.md";

  /** The shipped guide, which every decision here rests on, was never verified. */
  private static final String UNVERIFIED = "ADR043 " + THIRD + ":7";

  private static final String CONFLICT =
      "<<<<<<< ours\nWe go out.\n=======\nWe stay.\n>>>>>>> theirs\n";

  /** A fault in a clean log, and everything that is found of it. */
  private record Seed(String code, Consumer<SeededLog> fault, List<String> found) {}

  private static final List<Seed> SEEDS =
      List.of(
          seed("ADR002", log -> log.write(THIRD, madr("A", "draft") + "\0"), THIRD + ":15"),
          seed("ADR003", log -> log.link(THIRD, "0002-second.md"), THIRD + ":1"),
          seed(
              "ADR004",
              log -> log.write(THIRD, madr("A", "'{proposed | accepted}'")),
              THIRD + ":2"),
          seed("ADR005", log -> log.write(THIRD, madr("A", "mumbled")), THIRD + ":2"),
          seed("ADR006", log -> log.write(THIRD, "\n# A title\n\nText.\n"), THIRD + ":2"),
          seed(
              "ADR007",
              log ->
                  log.write(THIRD, madr("A", "proposed").replace("We stay in.", "<!-- We ... -->")),
              THIRD + ":12"),
          seed(
              "ADR008",
              log -> log.write(THIRD, madr("A", "draft") + "\n" + CONFLICT),
              THIRD + ":16"),
          seed(
              "ADR010",
              log -> log.write("adr/0002-too.md", madr("A", "draft")),
              "adr/0002-too.md:1"),
          seed(
              "ADR020",
              log -> third(log, "Accepted\n\nAmends [9. Gone](0009-gone.md)"),
              THIRD + ":9"),
          seed(
              "ADR021",
              log -> third(log, "Accepted\n\nAmends [1. First](0001-first.md)"),
              THIRD + ":9"),
          seed(
              "ADR023",
              log -> third(log, "Accepted\n\nSupersedes [1. First](0001-first.md)"),
              THIRD + ":9"),
          seed("ADR030", log -> log.edit(FIRST, "We stay in.", "We go out."), FIRST + ":15"),
          seed(
              "ADR031",
              log -> draft(log).commit("x\n\nADR-Number: 0003\nADR-Status: proposed"),
              THIRD + ":2"),
          seed(
              "ADR032",
              log ->
                  draft(log)
                      .commit("x\n\nADR-Number: 0003\nADR-Status: draft")
                      .edit(THIRD, "draft", "proposed"),
              THIRD + ":2"),
          seed(
              "ADR061",
              log -> log.write(THIRD, madr("A", "proposed").replace("-11-20", "-10-20")),
              THIRD + ":3"),
          seed("ADR061", ChecksTest::undated, THIRD + ":3"),
          seed(
              "ADR063",
              log -> log.write(THIRD, madr("A", "draft").replace("2026-11-20", "2026-11-24")),
              THIRD + ":3"),
          seed("ADR070", log -> log.write(THIRD, madr("A \u202e B", "draft")), THIRD + ":6"),
          seed("ADR071", log -> log.write(THIRD, madr("A \u200b B", "draft")), THIRD + ":6"),
          seed(
              "ADR072",
              log -> log.write(THIRD, madr("A", "draft") + "ghp_" + "a1B2".repeat(9) + "\n"),
              THIRD + ":15"),
          seed("ADR080", log -> remark(log, "ADR005"), THIRD + ":15"),
          seed("ADR080", log -> remark(log, "ADR999: so"), THIRD + ":15"),
          seed("ADR081", log -> remark(log, "ADR005: so"), THIRD + ":15"),
          decided(
              "ADR002",
              log -> log.edit(THIRD, "role: sole", "role: sol"),
              "ADR002 " + THIRD + ":13"),
          decided(
              "ADR040", log -> log.edit(THIRD, "\"1.0.0\"", "\"9.0.0\""), "ADR040 " + THIRD + ":7"),
          decided(
              "ADR041",
              log -> log.edit(THIRD, "delivery-form: package", "delivery-form: packed"),
              UNVERIFIED,
              "ADR041 " + THIRD + ":23"),
          decided(
              "ADR042",
              log -> log.edit(THIRD, "languages: [python]", "languages: [java]"),
              UNVERIFIED,
              "ADR042 " + THIRD + ":10"),
          decided("ADR043", log -> {}, UNVERIFIED),
          decided(
              "ADR050",
              log -> log.edit(THIRD, "      paths: [\"src/main/java/**\"]\n", ""),
              UNVERIFIED,
              "ADR050 " + THIRD + ":10"),
          decided(
              "ADR051",
              log -> log.edit(THIRD, "java/**\"]", "go/**\"]"),
              UNVERIFIED,
              "ADR051 " + THIRD + ":11"),
          decided(
              "ADR060",
              log -> log.edit(THIRD, "review-by: 2027-11-21", "review-by: 2026-11-21"),
              UNVERIFIED,
              "ADR060 " + THIRD + ":8"),
          decided(
              "ADR062",
              log ->
                  log.write(
                      THIRD,
                      log.text(THIRD)
                          + "\n## Follow-up\n\n* [x] one, by 2026-01-01\n* [ ] two, by 2026-11-01\n* [ ] three\n"),
              UNVERIFIED,
              "ADR062 " + THIRD + ":75"));

  @Test
  void half_a_conflict_and_the_day_of_those_further_east_are_no_faults(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write(
        THIRD, madr("A", "draft").replace("2026-11-20", "2026-11-23") + "<<<<<<< x\n\n=======\n");
    assertThat(log.found()).isEmpty();
  }

  private static Seed seed(String code, Consumer<SeededLog> fault, String place) {
    return new Seed(code, fault, List.of(code + " " + place));
  }

  private static Seed decided(String code, Consumer<SeededLog> fault, String... found) {
    return new Seed(code, log -> fault.accept(log.decision(THIRD)), List.of(found));
  }

  private static SeededLog draft(SeededLog log) {
    return log.write(THIRD, madr("A", "draft"));
  }

  private static void undated(SeededLog log) {
    log.write(THIRD, "# A\n\n* Status: proposed\n");
    log.git("add", "-A");
    log.git("commit", "-q", "-m", "long ago", "--date", "2026-01-01T10:00:00Z");
  }

  private static void third(SeededLog log, String status) {
    log.write(THIRD, nygard("3. Third", status));
  }

  private static void remark(SeededLog log, String words) {
    log.write(THIRD, madr("A", "draft") + "<!-- parlance-ignore " + words + " -->\n");
  }

  @TestFactory
  Stream<DynamicTest> a_fault_is_found_where_it_is_and_nothing_else(@TempDir Path folder) {
    return SEEDS.stream()
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    seed.code(),
                    () -> {
                      SeededLog log = SeededLog.clean(Files.createTempDirectory(folder, "log"));
                      seed.fault().accept(log);
                      assertThat(log.found()).isEqualTo(seed.found());
                    }));
  }

  @Test
  void a_log_that_does_without_statuses_is_told_so_once(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    for (int i = 3; i < 7; i++) {
      log.write("adr/000%d-x.md".formatted(i), "# A title\n\nText.\n");
    }
    assertThat(log.found()).hasSize(4).allMatch(each -> each.startsWith("ADR006 adr/000"));

    log.write("adr/0007-x.md", "# A title\n\nText.\n");
    assertThat(log.found()).containsExactly("ADR006 adr:1");
  }

  @Test
  void a_clean_log_gives_nothing(@TempDir Path folder) {
    assertThat(SeededLog.clean(folder).found()).isEmpty();
  }

  @Test
  void no_record_is_a_finding_and_no_pass(@TempDir Path folder) {
    SeededLog log = new SeededLog(folder);

    assertThat(log.found()).containsExactly("ADR001 adr:1");

    log.write("adr/README.md", "# Index\n").write("adr/0000-adr-template.md", madr("A", "x"));

    assertThat(log.found()).containsExactly("ADR001 adr:1");
  }

  @Test
  void a_numbered_record_about_templates_is_no_template(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write("adr/_template.md", nygard("N. A", "STATUS"));
    log.write("adr/0004-golden-path-templates.md", nygard("4. A", "Whatever"));

    assertThat(log.found()).containsExactly("ADR005 adr/0004-golden-path-templates.md:7");
  }

  @Test
  void records_that_supersede_each_other_in_a_circle_are_found_once(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write(
        THIRD,
        nygard(
            "3. A", "Superseded by [4. B](0004-fourth.md)\n\nSupersedes [4. B](0004-fourth.md)"));
    log.write(
        FOURTH,
        nygard("4. B", "Superseded by [3. A](0003-third.md)\n\nSupersedes [3. A](0003-third.md)"));

    assertThat(log.found()).containsExactly("ADR022 " + THIRD + ":7");
  }

  @Test
  void a_successor_is_accepted_first(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write(THIRD, nygard("3. A", "Superseded by [4. B](0004-fourth.md)"));
    log.write(FOURTH, nygard("4. B", "Proposed\n\nSupersedes [3. A](0003-third.md)"));

    assertThat(log.found()).containsExactly("ADR024 " + THIRD + ":7");
  }

  @Test
  void a_superseded_record_names_its_successor_and_is_named_by_it(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.write(THIRD, nygard("3. A", "Superseded"));
    assertThat(log.found()).containsExactly("ADR023 " + THIRD + ":7");

    log.write(THIRD, nygard("3. A", "Superseded by [4. B](0004-fourth.md)"));
    log.write(FOURTH, nygard("4. B", "Accepted"));
    assertThat(log.found()).containsExactly("ADR023 " + THIRD + ":7");
  }

  @Test
  void a_number_that_another_branch_gives_to_another_record_clashes(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    log.git("checkout", "-q", "-b", "other");
    log.write("adr/0003-theirs.md", madr("Theirs", "draft")).commit("theirs");
    log.git("checkout", "-q", "main");
    log.write(THIRD, madr("Ours", "draft"));

    assertThat(log.found(clash(log, "other"))).containsExactly("ADR011 " + THIRD + ":1");
    assertThat(log.found()).isEmpty();

    log.git("checkout", "-q", "other");
    log.git("rm", "-q", SECOND);
    log.write("adr/0002-renamed.md", madr("Second", "accepted")).commit("rename");
    log.git("rm", "-q", "adr/0003-theirs.md");
    log.commit("take it back");
    log.git("checkout", "-q", "main");
    assertThat(log.found(clash(log, "other"))).isEmpty();
  }

  @Test
  void a_message_says_what_the_record_says(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);

    assertThat(said(log, "x\n\nADR-Number: 0002\nADR-Status: accepted\nADR-Version: 1\n"))
        .isEmpty();
    assertThat(said(log, "x\n\nSigned-off-by: A <a@b>\nSee-also: ADR-0002\n")).isEmpty();
    assertThat(said(log, "x\n\nADR-Number: 0002\nADR-Status: proposed\nADR-Version: 3\n"))
        .containsExactly("ADR034 message:4", "ADR034 message:5");
    assertThat(said(log, "x\n\nADR-Number: 0009\n")).containsExactly("ADR034 message:3");
    assertThat(said(log, "x\n\nADR-Nmuber: 0002\n")).containsExactly("ADR034 message:3");
  }

  private static List<String> said(SeededLog log, String message) {
    return SeededLog.places(Examination.ofMessage(log.docket(), "message", message).observations());
  }

  @Test
  void a_baseline_that_lets_pass_what_is_mended_is_outdated(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder).write(THIRD, madr("A", "mumbled"));
    Baseline baseline = Baseline.of(log.examination().observations());

    assertThat(letting(baseline, log)).isEmpty();

    log.edit(THIRD, "mumbled", "draft");
    assertThat(letting(baseline, log)).containsExactly("ADR082 baseline.json:1");
  }

  private static List<String> letting(Baseline baseline, SeededLog log) {
    return SeededLog.places(log.examination().letting(baseline, "baseline.json").observations());
  }

  @Test
  void a_table_of_contents_is_that_of_the_records(@TempDir Path folder) {
    SeededLog log = SeededLog.clean(folder);
    String table =
        "<!-- adrlog -->\n\n* [ADR-0001](0001-first.md) - First\n* [ADR-0002](0002-second.md) - Second\n\n<!-- adrlogstop -->\n";
    log.write("adr/README.md", table);
    assertThat(log.found(new IndexOutOfDate())).isEmpty();

    log.write("adr/README.md", table.replace(" - Second", " - Sceond"));
    assertThat(log.found(new IndexOutOfDate())).containsExactly("ADR090 adr/README.md:1");
    assertThat(log.found()).isEmpty();
  }

  private static Check clash(SeededLog log, String branch) {
    var tree = log.tree();
    return new NumberClash(Divergence.from(tree, RecordDirectory.find(tree), branch));
  }

  @Test
  void a_shallow_clone_is_said_to_be_one(@TempDir Path folder) throws Exception {
    SeededLog log = SeededLog.clean(Files.createDirectory(folder.resolve("whole")));
    log.edit(FIRST, "It rains.", "It pours.").commit("more");
    log.git(
        "clone",
        "-q",
        "--depth",
        "1",
        "file://" + folder.resolve("whole"),
        folder.resolve("part").toString());

    SeededLog part = new SeededLog(folder.resolve("part"));

    assertThat(log.found()).containsExactly("ADR030 " + FIRST + ":11");
    assertThat(part.found()).containsExactly("ADR033 adr:1");
  }

  @Test
  void every_rule_has_a_code_of_its_own_and_a_test() {
    List<String> codes = Checks.rules().stream().map(Rule::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(Checks.rules().stream().map(Rule::slug)).doesNotHaveDuplicates();
    TreeSet<String> tested =
        SEEDS.stream().map(Seed::code).collect(Collectors.toCollection(TreeSet::new));
    tested.addAll(
        List.of("ADR001", "ADR011", "ADR022", "ADR024", "ADR033", "ADR034", "ADR082", "ADR090"));
    assertThat(tested).containsExactlyElementsOf(codes);
  }
}
