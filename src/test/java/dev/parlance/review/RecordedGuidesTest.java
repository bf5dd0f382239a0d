package dev.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.record.GuideReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedGuidesTest {

  private static final Guide ACME =
      Guides.read("adr/guide.yaml", "guide: acme\nversion: 0.1.0\nextends: langindex-python@1.x\n");

  private final List<String> asked = new ArrayList<>();
  private final RecordedGuides stored =
      new RecordedGuides(
          List.of(),
          blob -> {
            asked.add(blob);
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
  void a_guide_at_hand_needs_no_git() {
    RecordedGuides known = new RecordedGuides(List.of(ACME), blob -> Optional.empty());
    assertThat(known.named(reference(ACME, "abc"))).contains(ACME);
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

  @Test
  void a_guide_that_no_blob_is_named_of_is_missing() {
    assertThat(stored.named(reference(ACME, ""))).isEmpty();
    assertThat(asked).isEmpty();
  }

  private static GuideReference reference(Guide guide, String blob) {
    return new GuideReference(
        guide.head().id(), guide.head().version(), "sha256:" + guide.digest(), blob);
  }
}
