package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.record.GuideReference;
import dev.parlance.repository.RecordDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedGuidesTest {

  private static final Guide ACME =
      Guides.read("adr/guide.yaml", "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n");

  private final List<String> asked = new ArrayList<>();
  private final RecordedGuides stored =
      new RecordedGuides(
          List.of(),
          reference -> {
            asked.add(reference.blob());
            return Optional.of(ACME);
          });

  @Test
  void the_shipped_guide_is_found_by_id_version_and_digest() {
    GuideReference shipped = reference(Guides.shipped(), "");
    assertThat(stored.named(shipped)).isPresent();
    assertThat(stored.named(new GuideReference(shipped.id(), "9.0.0", shipped.digest(), "")))
        .isEmpty();
    assertThat(stored.named(new GuideReference(shipped.id(), shipped.version(), "sha256:0", "")))
        .isEmpty();
  }

  @Test
  void a_guide_that_was_shipped_before_the_present_one_is_found() {
    Guide small = Guides.shipped("small", "0.9.0").orElseThrow();

    assertThat(stored.named(reference(small, "")).map(Guide::digest)).contains(small.digest());
    for (String nowhere : List.of("0.9.1", "../guides/small-0.9.0", "0.9", "", "0.9.0.yaml?")) {
      assertThat(Guides.shipped("small", nowhere)).as(nowhere).isEmpty();
    }
    assertThat(Guides.shipped("../guides/small", "0.9.0")).isEmpty();
  }

  @Test
  void a_teams_guide_of_then_is_read_upon_the_guide_of_then(@TempDir Path folder) {
    SeededLog log = new SeededLog(folder);
    String text = "guide: acme\nversion: 0.1.0\nextends: small@0.9.x\n";
    log.write("adr/guide.yaml", text).write("adr/note.txt", "x").commit("a guide");
    String blob = log.git("rev-parse", "HEAD:adr/guide.yaml").strip();
    Guide then = Guides.read("adr/guide.yaml", text, "0.1.0+small.0.9.0");
    assertThat(then.head().version()).isEqualTo("0.1.0+small.0.9.0");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Guides.read("adr/guide.yaml", text))
        .withMessageContaining("brings no guide 'small' along");
    log.write("adr/guide.yaml", "guide: acme\nversion: 2.0.0\nextends: langindex-python@1.x\n");

    RecordedGuides guides =
        RecordedGuides.of(log.tree(), RecordDirectory.find(log.tree()), List.of());

    assertThat(guides.named(reference(then, blob)).map(Guide::digest)).contains(then.digest());
    assertThat(guides.named(reference(then, "0".repeat(40)))).isEmpty();
    assertThat(guides.named(reference(then, ""))).isEmpty();
  }

  @Test
  void a_guide_at_hand_needs_no_git() {
    RecordedGuides known = new RecordedGuides(List.of(ACME), elsewhere -> Optional.empty());
    assertThat(known.named(reference(ACME, "abc"))).contains(ACME.storedAs("abc"));
  }

  @Test
  void an_earlier_guide_is_looked_for_once_in_git() {
    GuideReference reference = reference(ACME, "abc");
    assertThat(stored.named(reference).map(Guide::blob)).contains("abc");
    stored.named(reference);
    assertThat(asked).containsExactly("abc");
  }

  @Test
  void a_blob_that_is_not_the_guide_that_is_named_is_not_taken_for_it() {
    assertThat(stored.named(new GuideReference("acme", ACME.head().version(), "sha256:0", "abc")))
        .isEmpty();
  }

  private static GuideReference reference(Guide guide, String blob) {
    return new GuideReference(
        guide.head().id(), guide.head().version(), "sha256:" + guide.digest(), blob);
  }
}
