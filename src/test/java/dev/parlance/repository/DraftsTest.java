package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  @Test
  void a_draft_lives_in_gits_directory_and_git_does_not_see_it(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Drafts drafts = Drafts.of(git.tree());
    String name = drafts.begin("Köln: order platform", "one\n");

    assertThat(name).isEqualTo("koln-order-platform");
    assertThat(drafts.file(name)).startsWith(git.directory().resolve(".git"));
    assertThat(drafts.text(name)).isEqualTo("one\n");
    assertThat(git.status()).isEmpty();
  }

  @Test
  void no_draft_overwrites_another(@TempDir Path folder) {
    Drafts drafts = Drafts.of(TempGit.withCommit(folder).tree());
    assertThat(drafts.begin("ingest", "one")).isEqualTo("ingest");
    assertThat(drafts.begin("ingest", "two")).isEqualTo("ingest-2");
    drafts.save("ingest", "three");

    assertThat(drafts.text("ingest")).isEqualTo("three");
    assertThat(drafts.text("ingest-2")).isEqualTo("two");
    assertThat(drafts.names()).containsExactlyInAnyOrder("ingest", "ingest-2");
  }

  @Test
  void a_draft_that_is_put_aside_is_kept_and_not_listed(@TempDir Path folder) throws Exception {
    Drafts drafts = Drafts.of(TempGit.withCommit(folder).tree());
    drafts.begin("ingest", "broken");
    Path aside = drafts.setAside("ingest");

    assertThat(Files.readString(aside)).isEqualTo("broken");
    assertThat(aside).hasFileName("ingest.bad");
    assertThat(drafts.names()).isEmpty();
  }

  @Test
  void nothing_is_left_behind(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Drafts drafts = Drafts.of(git.tree());
    drafts.begin("ingest", "one");
    drafts.edited("ingest", "two", file -> assertThat(file).hasContent("two"));
    drafts.discard("ingest");

    assertThat(git.leftovers()).isEmpty();
  }

  @Test
  void a_commit_leaves_the_drafts_of_others_alone(@TempDir Path folder) {
    TempGit git = TempGit.withCommit(folder);
    Drafts drafts = Drafts.of(git.tree());
    drafts.begin("ingest", "one");
    git.log().file(Slug.of("Use Go"), Records.titled("Use Go"));

    assertThat(drafts.names()).containsExactly("ingest");
    git.assertSound();
  }

  @Test
  void an_editor_is_taken_from_the_user_and_never_from_the_repository(@TempDir Path folder)
      throws Exception {
    TempGit git = TempGit.withCommit(folder);
    git.run("config", "core.editor", "rm -rf .");
    assertThat(git.tree().editor()).isEmpty();

    Path user = Files.writeString(folder.resolve("gitconfig"), "[core]\n\teditor = ed\n");
    git.with("GIT_CONFIG_GLOBAL", user.toString());
    assertThat(git.tree().editor()).contains("ed");
  }
}
