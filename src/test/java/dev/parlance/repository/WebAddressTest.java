package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://github.com/o/n.git | https://github.com/o/n/pull/new/adr/0007-x",
        "https://ada:s3cret@github.com/o/n | https://github.com/o/n/pull/new/adr/0007-x",
        "git@github.com:o/n.git | https://github.com/o/n/pull/new/adr/0007-x",
        "ssh://git@github.example.org:2222/o/n.git | https://github.example.org/o/n/pull/new/adr/0007-x",
        "git@gitlab.com:g/s/n.git | https://gitlab.com/g/s/n/-/merge_requests/new?merge_request%5Bsource_branch%5D=adr%2F0007-x",
        "https://bitbucket.org/o/n | https://bitbucket.org/o/n/pull-requests/new?source=adr%2F0007-x",
        "https://codeberg.org/o/n.git | https://codeberg.org/o/n/compare/adr/0007-x",
      })
  void a_known_host_has_a_page_for_the_review(String url, String page) {
    assertThat(WebAddress.of(url).review("adr/0007-x")).contains(page);
  }

  @ParameterizedTest
  @CsvSource({
    "../shared.git",
    "/srv/github.com/n.git",
    "file:///srv/n.git",
    "host.example.org:n.git",
    "git@github.com:o/n?x=y",
    "C:/work/n.git"
  })
  void any_other_place_has_none(String url) {
    assertThat(WebAddress.of(url).review("adr/0007-x")).isEmpty();
    assertThat(WebAddress.of(url).shown()).isEqualTo(url);
  }

  @Test
  void a_password_is_never_shown() {
    assertThat(WebAddress.of("https://ada:s3cret@git.example.org/n.git").shown())
        .isEqualTo("https://git.example.org/n.git");
    assertThat(WebAddress.withoutSecrets("cannot reach 'https://ada:s3@cret@host/n': 403"))
        .isEqualTo("cannot reach 'https://host/n': 403");
  }
}
