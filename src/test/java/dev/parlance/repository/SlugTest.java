package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  private static final Path TOP = Path.of("/repository/adr");

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "../../x",
          "..",
          ".",
          "/",
          "a/b",
          "C:\\x",
          "C:x",
          "\0",
          "a\0b",
          ".git",
          ".GIT",
          "git~1",
          "CON",
          "con",
          "NUL",
          "nul.txt",
          "aux",
          "PRN",
          "COM1",
          "com0",
          "LPT9",
          "CONIN$",
          "CONOUT$",
          "CLOCK$",
          "trailing.",
          "trailing ",
          "trailing. . ",
          "-la",
          "--output=x",
          "~",
          "~root",
          "$HOME",
          "`id`",
          "$(id)",
          "x|;1e touch pwn #",
          "a\nb",
          "a\r\nb",
          "\t",
          "\u0007",
          "\u202Egnp.exe",
          "\u2028",
          "\u200B",
          "\uFEFF",
          "日本語",
          "Привет",
          "שלום",
          "ß",
          "ﬀ",
          "İstanbul",
          "ILIK",
          "ıI",
          "e\u0301",
          "Ørsted æther",
          "😀",
          "\uD800",
          "\uDC00x",
          "Ⅷ",
          "x".repeat(300),
          "日".repeat(300),
          "ß".repeat(300),
          "a-".repeat(200),
          "%2e%2e%2f",
          "..;/x",
          "a:b*c?d\"e<f>g",
          "null",
          "0",
          "---");

  @ParameterizedTest
  @CsvSource({
    "Use Java,use-java",
    "Größe über alles!,grosse-uber-alles",
    "Łódź & Đà Nẵng,lodz-da-nang",
    "C++ instead of C#,cpp-instead-of-csharp",
    "Don't repeat,dont-repeat",
    "日本語,decision",
    "CON,decision-con",
    "İstanbul ILIK,istanbul-ilik",
    "  --x--  ,x"
  })
  void a_title_becomes_what_one_would_type(String title, String slug) {
    assertThat(Slug.of(title).text()).isEqualTo(slug);
  }

  @Test
  void nothing_leads_out_of_the_directory() {
    assertThat(NASTY).hasSizeGreaterThanOrEqualTo(60);
    NASTY.forEach(SlugTest::assertDirectChild);
  }

  @Test
  void no_random_title_leads_out_of_the_directory() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String title =
          random
              .ints(random.nextInt(120), 0, random.nextBoolean() ? 0x80 : 0x11000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(Slug.of(title).text()).as("seed %d, round %d", seed, i).matches("[a-z0-9-]{1,80}");
      assertDirectChild(title);
    }
  }

  @Test
  void the_machines_language_makes_no_difference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("TITLE IN CAPITALS").text()).isEqualTo("title-in-capitals");
      assertThat(Slug.of("AUX").text()).isEqualTo("decision-aux");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertDirectChild(String title) {
    String name = FileNaming.USUAL.name(LocalDate.EPOCH, 7, Slug.of(title));
    assertThat(TOP.resolve(name).normalize().getParent()).as(title).isEqualTo(TOP);
    assertThat(name.length()).isLessThanOrEqualTo(96);
    assertThat(name).matches("0007-[a-z0-9]+(-[a-z0-9]+)*\\.md");
  }
}
