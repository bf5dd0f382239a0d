package dev.parlance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideImageTest {

  @Test
  void the_image_of_the_shipped_guide_is_the_guide() {
    GuideSource parsed = GuideSource.of(Guides.SHIPPED, Guides.shippedText());

    assertThat(GuideSource.ofImage(Guides.SHIPPED, parsed.image())).isEqualTo(parsed);
  }

  @Test
  void the_guide_that_a_start_takes_is_the_one_that_is_shown() {
    assertThat(GuideSource.shipped())
        .isEqualTo(GuideSource.of(Guides.SHIPPED, Guides.shippedText()));
  }
}
