package dev.parlance.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerSheetWriterTest {

  private static final Guide GUIDE = Guides.shipped();

  @Test
  void what_is_written_is_read_as_the_same_answers() {
    long seed = new Random().nextLong();
    Sheets sheets = new Sheets(GUIDE, new Random(seed));
    AnswerSheetReader reader = new AnswerSheetReader(GUIDE);
    for (int i = 0; i < 500; i++) {
      AnswerSheet sheet = sheets.next();
      String text = AnswerSheetWriter.write(sheet);
      assertThat(reader.read("f", text)).as("seed %d, %d:%n%s", seed, i, text).isEqualTo(sheet);
    }
  }

  @Test
  void it_reads_like_a_file_that_somebody_wrote() {
    Answers answers =
        Answers.NONE
            .with("kind", Answer.of("backend"))
            .with("service-near", Answer.of("data", "python-team"))
            .with("weighs-more", new Answer(List.of("binary"), "agreed: at once", "", ""));
    AnswerSheet sheet =
        new AnswerSheet(
            "Go: why not?",
            List.of("Ada Lovelace <ada@example.org>"),
            List.of(),
            List.of(),
            "2027-11-20",
            List.of(
                new Component(
                    "control-plane",
                    List.of("services/*/**"),
                    "Hands out leases.",
                    answers,
                    new Choice("go", "It's what we know.")),
                new Component("no", List.of(), "", Answers.NONE, null)),
            List.of(new Boundary("control-plane", "no", "gRPC")));
    assertThat(AnswerSheetWriter.write(sheet))
        .isEqualTo(
            """
            title: "Go: why not?"
            deciders: ["Ada Lovelace <ada@example.org>"]
            review-by: 2027-11-20
            components:
              control-plane:
                paths: ["services/*/**"]
                narrative: Hands out leases.
                answers:
                  kind: backend
                  service-near: [data, python-team]
                  weighs-more: {is: binary, note: "agreed: at once"}
                choose: go
                because: "It's what we know."
              "no": {}
            boundaries:
              - {from: control-plane, to: "no", protocol: gRPC}
            """);
  }
}
