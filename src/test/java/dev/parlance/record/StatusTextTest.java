package dev.parlance.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {

  private static final List<String> SAYINGS =
      List.of(
          "draft",
          "Proposed",
          "RFC",
          "in review",
          "request for comments",
          "Accepted",
          "DONE",
          "in force",
          "partially superseded",
          "not accepted",
          "withdrawn",
          "on hold",
          "deprecated",
          "obsoleted by",
          "superseded",
          "replaced",
          "open",
          "final",
          "stable",
          "complete");

  @Test
  void a_status_that_stands_alone_says_what_it_says_in_markup() {
    for (String saying : SAYINGS) {
      StatusText alone = StatusText.of(saying);
      StatusText marked = StatusText.of("<!-- as agreed --> " + saying);

      assertThat(alone.status()).as(saying).isEqualTo(marked.status());
      assertThat(alone.isPlain()).as(saying).isEqualTo(marked.isPlain()).isTrue();
      assertThat(alone.namesRecords()).as(saying).isEqualTo(marked.namesRecords()).isFalse();
    }
  }
}
