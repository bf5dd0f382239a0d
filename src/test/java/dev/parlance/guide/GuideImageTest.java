package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.TieBreak;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideImageTest {

  @Test
  void the_image_of_the_shipped_file_is_the_file() {
    GuideSource parsed = GuideSource.of(Guides.SHIPPED, Guides.shippedText());

    assertThat(GuideSource.ofImage(Guides.SHIPPED, parsed.image())).isEqualTo(parsed);
  }

  @Test
  void the_guide_that_a_start_takes_is_the_one_that_is_shown() {
    assertThat(GuideSource.shipped())
        .isEqualTo(GuideSource.of(Guides.SHIPPED, Guides.shippedText()));
    assertThat(Guides.shipped()).isEqualTo(Guides.read(Guides.SHIPPED, Guides.shippedText()));
  }

  @Test
  void the_build_has_left_both_images() {
    assertThat(Guides.resource(GuideSource.IMAGE)).isPresent();
    assertThat(Guides.resource(Guides.IMAGE)).isPresent();
  }

  @Test
  void the_image_of_a_guide_is_the_guide_and_always_the_same() {
    Guide shipped = Guides.read(Guides.SHIPPED, Guides.shippedText());
    List<Effect> kinds = List.of(new TieBreak(List.of("go", "java")), new Prefer("go", "java"));
    Guide guide =
        shipped.with(
            Stream.concat(
                    shipped.rules().stream(), kinds.stream().map(shipped.rules().get(0)::with))
                .toList());
    byte[] image = GuideImage.of(guide);

    assertThat(GuideImageReader.read(Guides.SHIPPED, image)).isEqualTo(guide);
    assertThat(GuideImage.of(GuideImageReader.read(Guides.SHIPPED, image))).isEqualTo(image);
  }
}
