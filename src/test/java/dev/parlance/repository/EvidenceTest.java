package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Suggestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

  private static final Guide GUIDE = Guides.shipped();

  @Test
  void the_files_of_a_component_suggest_answers_and_say_why(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    git.write("services/ingest/clean.py", "");
    git.write("services/ingest/explore.ipynb", "");
    git.write("services/ingest/Dockerfile", "");
    git.write("web/package.json", "");
    Evidence evidence = Evidence.of(git.tree(), GUIDE, List.of("services/ingest/**"));

    assertThat(evidence.languages()).containsOnlyKeys("python").containsEntry("python", 2);
    assertThat(new Hints(GUIDE).from(evidence))
        .extracting(Suggestion::question, Suggestion::options, Suggestion::because)
        .contains(
            tuple("kind", List.of("data"), "the repository has services/ingest/explore.ipynb"),
            tuple(
                "delivery-form",
                List.of("container"),
                "the repository has services/ingest/Dockerfile"));
    assertThat(new Hints(GUIDE).sentence(evidence))
        .contains(
            "The repository has 2 Python files, services/ingest/Dockerfile,"
                + " services/ingest/explore.ipynb.");
  }

  @Test
  void every_hint_is_an_answer_that_the_guide_takes(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    for (String name : List.of("package.json", "pyproject.toml", "a.ipynb", "go.mod")) {
      git.write(name, "");
    }
    List<Suggestion> hints = new Hints(GUIDE).from(Evidence.of(git.tree(), GUIDE, List.of()));
    assertThat(hints).hasSize(5);
    for (Suggestion hint : hints) {
      assertThat(GUIDE.question(hint.question()).optionIds()).containsAll(hint.options());
    }
  }

  @Test
  void links_foreign_code_and_globs_that_are_none_lead_nowhere(@TempDir Path folder)
      throws Exception {
    TempGit git = TempGit.init(folder);
    Files.writeString(folder.resolve("secret.py"), "");
    Files.createSymbolicLink(git.directory().resolve("outside"), folder);
    Files.createSymbolicLink(git.directory().resolve("link.py"), folder.resolve("secret.py"));
    Files.createSymbolicLink(git.directory().resolve("loop"), git.directory());
    git.write("node_modules/left-pad/index.js", "");

    assertThat(Evidence.of(git.tree(), GUIDE, List.of()).languages()).isEmpty();
    assertThat(Evidence.of(git.tree(), GUIDE, List.of("[", "{a")).languages()).isEmpty();
  }
}
