package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Suggestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(Hints.of(GUIDE, evidence, Evidence.NONE))
        .extracting(Suggestion::question, Suggestion::options, Suggestion::because)
        .contains(
            tuple("kind", List.of("data"), "the repository has services/ingest/explore.ipynb"),
            tuple(
                "delivery-form",
                List.of("container"),
                "the repository has services/ingest/Dockerfile"));
    assertThat(Hints.sentence(GUIDE, evidence))
        .contains(
            "The repository has 2 Python files, services/ingest/Dockerfile,"
                + " services/ingest/explore.ipynb.");
  }

  /** In the shipped guide; the files are there and empty, for none is opened. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.ipynb | kind=data, data-work=explore, delivery-form=notebook, service-near=python-team",
        "a.ipynb Dockerfile | kind=data, data-work=explore, delivery-form=container,"
            + " service-near=python-team",
        "package.json | javascript-ties=in-node-project",
        "a.sh b.sh | kind=script",
        "a.sh b.sh c.go go.mod |",
        "a.py | service-near=python-team",
        "pyproject.toml | service-near=python-team, delivery-form=package",
        "setup.py mypy.ini | service-near=python-team, delivery-form=package,"
            + " type-hints=static-analysis",
        "requirements.txt Containerfile | service-near=python-team, delivery-form=container",
        "DESCRIPTION R/a.R | r-centred=r-packages",
        "a.R |",
        "DESCRIPTION |",
        "go.mod a.go | ",
        "Cargo.toml CMakeLists.txt | "
      })
  void every_hint_is_an_answer_that_the_guide_takes(
      String files, @Nullable String answers, @TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    for (String name : files.split(" ", -1)) {
      git.write(name, "");
    }
    Evidence evidence = Evidence.of(git.tree(), GUIDE, List.of());
    List<Suggestion> hints = Hints.of(GUIDE, evidence, evidence);
    for (Suggestion hint : hints) {
      assertThat(GUIDE.question(hint.question()).optionIds()).containsAll(hint.options());
    }
    assertThat(hints.stream().map(hint -> hint.question() + "=" + hint.options().get(0)))
        .containsExactlyInAnyOrder(answers == null ? new String[0] : answers.split(", ", -1));
  }

  @Test
  void what_stands_at_the_top_speaks_for_what_is_below(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    for (String name :
        List.of("package.json", "web/package.json", "tools/release.go", "a.py", "b.py")) {
      git.write(name, "");
    }
    Evidence whole = Evidence.of(git.tree(), GUIDE, List.of());
    Evidence tools = Evidence.of(git.tree(), GUIDE, List.of("tools/**"));
    assertThat(Hints.of(GUIDE, tools, whole))
        .extracting(Suggestion::question, Suggestion::because)
        .containsExactly(
            tuple("javascript-ties", "the repository has package.json"),
            tuple("service-near", "the repository has 2 Python files"));
    assertThat(Hints.of(GUIDE, tools, tools)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go.mod | go | go.mod",
        "Cargo.toml a.sh | shell | 1 shell file",
        "go.mod a.go a.sh | go | '1 Go file, go.mod'",
        "go.mod a.go a.sh b.sh | '' | ''",
        "package.json | '' | ''",
        "package.json a.js b.js pyproject.toml c.py | javascript | '2 JavaScript files, package.json'",
        "package.json a.ts tsconfig.json | typescript | '1 TypeScript file, tsconfig.json, package.json'",
        "a.py b.go | '' | ''",
        "a.py b.go go.mod | go | '1 Go file, go.mod'",
        "go.mod Cargo.toml | '' | ''",
        "DESCRIPTION CMakeLists.txt | '' | ''",
        "pom.xml A.java | java | '1 Java file, pom.xml'",
        "README | '' | ''"
      })
  void one_language_is_named_or_none(
      String files, String language, String presence, @TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    for (String name : files.split(" ", -1)) {
      git.write(name, "");
    }
    Evidence evidence = Evidence.of(git.tree(), GUIDE, List.of());
    assertThat(evidence.language().orElse("")).isEqualTo(language);
    assertThat(evidence.language().flatMap(GUIDE::language).flatMap(evidence::presence).orElse(""))
        .isEqualTo(presence);
  }

  @Test
  void a_directory_is_all_that_is_in_it_and_nothing_beside_it(@TempDir Path folder) {
    TempGit git = TempGit.init(folder);
    for (String name : List.of("services/api/a.go", "services/apis/b.go", "api/c.go")) {
      git.write(name, "");
    }
    assertThat(Evidence.of(git.tree(), GUIDE, List.of()).directory("api")).contains("api");
    assertThat(Evidence.of(git.tree(), GUIDE, List.of()).directory("apis"))
        .contains("services/apis");
    for (String path : List.of("services/api", "services/api/", "services/api/**")) {
      assertThat(Evidence.of(git.tree(), GUIDE, List.of(path)).count()).as(path).isEqualTo(1);
    }
    assertThat(Evidence.of(git.tree(), GUIDE, List.of("services/ap")).count()).isZero();
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
