package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parlance.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every quote of the shipped guide, held against the seed texts where they are at hand. Where they
 * are not, each quote is still held against its own digest, which reading does.
 */
class QuotesTest {

  private static final Path SEEDS = Path.of("..", "shared", "seeds");

  private final Guide guide = Guides.shipped();

  @Test
  void every_quote_carries_its_own_digest_and_a_changed_one_is_refused() {
    assertThat(citations()).hasSizeGreaterThan(100);
    for (Citation citation : citations()) {
      String text = Guides.shippedText();
      String quoted = "\"" + citation.quote() + "\"";
      assertThat(text).as("%s", citation.place()).contains(quoted);
    }
    Citation any = citations().get(50);
    String forged = Guides.shippedText().replace(any.quote() + "\"", any.quote() + " always\"");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> GuideReader.read("forged", forged))
        .withMessageContaining("the quote is not the one that its digest was made from");
  }

  @Test
  void every_quote_stands_word_for_word_in_the_cited_line() throws IOException {
    assumeThat(SEEDS).as("the seed texts are at ../shared/seeds").exists();
    for (Citation citation : citations()) {
      List<String> lines = Files.readString(file(citation.seed())).lines().toList();
      assertThat(lines.get(citation.line() - 1))
          .as("%s: seed %d line %d", citation.place(), citation.seed(), citation.line())
          .contains(citation.quote());
    }
  }

  @Test
  void the_seeds_are_the_texts_that_the_guide_was_made_from() throws IOException {
    assertThat(guide.head().seeds()).hasSize(3);
    assumeThat(SEEDS).as("the seed texts are at ../shared/seeds").exists();
    for (Seed seed : guide.head().seeds()) {
      assertThat(Digest.of(Files.readAllBytes(SEEDS.resolve(seed.file()))))
          .isEqualTo(seed.sha256());
    }
  }

  private Path file(int number) {
    return guide.head().seeds().stream()
        .filter(seed -> seed.number() == number)
        .map(seed -> SEEDS.resolve(seed.file()))
        .findFirst()
        .orElseThrow();
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    guide.rules().forEach(rule -> citations.add(rule.citation()));
    guide.questions().forEach(question -> citations.add(question.citation()));
    guide.background().companions().forEach(named -> citations.add(named.citation()));
    guide.background().unassessed().forEach(named -> citations.add(named.citation()));
    return citations;
  }
}
