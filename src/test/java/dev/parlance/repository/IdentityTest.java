package dev.parlance.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parlance.Problem;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  private final TempGit git;

  IdentityTest(@TempDir Path folder) {
    git = TempGit.init(folder);
    git.run("config", "--unset", "user.name");
    git.run("config", "--unset", "user.email");
    git.with("GIT_AUTHOR_DATE", "@1700000000 +0100")
        .with("GIT_COMMITTER_DATE", "@1700000001 -0230");
  }

  @ParameterizedTest
  @CsvSource({
    "user.name=Ada|user.email=ada@x,",
    "user.name=Ada|user.email=ada@x,GIT_AUTHOR_NAME=Bob",
    "user.name=Ada|user.email=ada@x,GIT_AUTHOR_EMAIL=bob@x|GIT_COMMITTER_NAME=Eve",
    "user.name=Ada|user.email=ada@x,EMAIL=other@x",
    "user.name=Ada,EMAIL=other@x",
    "author.name=Ann|author.email=ann@x|committer.name=Cy|committer.email=cy@x,",
    "user.name=Ada|user.email=ada@x|author.name=Ann,",
    "user.name=Ada|user.email=ada@x|committer.email=cy@x,GIT_COMMITTER_NAME=Cy",
    "user.name=Ada|user.email=ada@x|author.name=Ann,GIT_AUTHOR_NAME=Bob",
    "user.useConfigOnly=true|user.name=Ada|user.email=ada@x,EMAIL=other@x",
    "user.name= <Ada> \"L\"; |user.email=<ada@x>,",
    "user.name=Ada,GIT_AUTHOR_EMAIL=|GIT_COMMITTER_EMAIL=",
    "user.email=ada@x,GIT_AUTHOR_NAME=Grace Hopper|GIT_COMMITTER_NAME=Größe 日本",
    ",GIT_AUTHOR_NAME=A|GIT_AUTHOR_EMAIL=a@x|GIT_COMMITTER_NAME=B|GIT_COMMITTER_EMAIL=b@x"
  })
  void a_commit_names_whom_git_would_name(String configuration, String environment) {
    prepare(configuration, environment);

    String commit = String.valueOf(git.log().file(Slug.of("New"), Records.titled("New")).commit());

    assertThat(git.run("log", "-1", "--format=%an <%ae> %ad", "--date=raw", commit))
        .isEqualTo(git.run("var", "GIT_AUTHOR_IDENT"));
    assertThat(git.run("log", "-1", "--format=%cn <%ce> %cd", "--date=raw", commit))
        .isEqualTo(git.run("var", "GIT_COMMITTER_IDENT"));
    git.assertSound();
  }

  @ParameterizedTest
  @CsvSource({
    "user.useConfigOnly=true|user.name=Ada,EMAIL=other@x",
    "user.useConfigOnly=true,",
    "user.name=Ada|user.email=ada@x,GIT_AUTHOR_NAME=",
    "user.name=Ada|user.email=ada@x,GIT_COMMITTER_NAME= ",
    "user.name=<>|user.email=ada@x,"
  })
  void where_git_refuses_so_do_we(String configuration, String environment) {
    prepare(configuration, environment);

    assertThat(git.attempt("commit", "--allow-empty", "-m", "x").code()).isNotZero();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.log().file(Slug.of("New"), Records.titled("New")))
        .withMessageStartingWith("Git does not know who you are");
  }

  @Test
  void nothing_is_guessed_from_the_machine() {
    git.run("config", "user.name", "Ada");

    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> git.log().file(Slug.of("New"), Records.titled("New")));
  }

  @Test
  void the_users_configuration_is_found_by_gits_rules() {
    git.without("GIT_CONFIG_GLOBAL");
    git.write(
        git.home().resolve(".config/git/config").toString(), "[user]\nname = Xdg\nemail=x@x\n");
    assertThat(git.tree().author()).contains("Xdg <x@x>");
    git.write(git.home().resolve(".gitconfig").toString(), "[include]\npath = more\n");
    git.write(git.home().resolve("more").toString(), "[user]\nname = Home\n");
    assertThat(git.tree().author()).contains("Home <x@x>");
    git.with("XDG_CONFIG_HOME", git.home().resolve("nowhere").toString());
    assertThat(git.tree().author()).isEmpty();
    git.with("GIT_CONFIG_GLOBAL", git.home().resolve(".config/git/config").toString());
    assertThat(git.tree().author()).contains("Xdg <x@x>");
    git.without("GIT_CONFIG_NOSYSTEM").with("GIT_CONFIG_GLOBAL", "");
    git.with("GIT_CONFIG_SYSTEM", git.home().resolve(".config/git/config").toString());
    assertThat(git.tree().author()).contains("Xdg <x@x>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@1700000000 +0100",
        "1700000000 -0330",
        "@0 +0000",
        "Thu, 07 Apr 2005 22:13:13 +0200",
        "Thu, 7 Apr 2005 22:13:13 -0700",
        "7 Apr 2005 22:13:13 +0200",
        "2005-04-07T22:13:13",
        "2005-04-07 22:13:13",
        "2005-04-07T22:13:13Z",
        "2005-04-07T22:13:13+02:00",
        "2005-04-07T22:13:13 +0200",
        "2005-04-07 22:13:13.019 +0200",
        "2005.04.07T22:13:13",
        "04/07/2005 22:13:13",
        "07.04.2005 22:13:13 +0100"
      })
  void a_date_is_read_as_git_reads_it(String date) {
    git.with("TZ", "UTC").with("GIT_AUTHOR_DATE", date).with("GIT_AUTHOR_NAME", "A");
    String[] ident =
        git.with("GIT_AUTHOR_EMAIL", "a@x").run("var", "GIT_AUTHOR_IDENT").split(" ", -1);

    var read = GitDate.of("GIT_AUTHOR_DATE", date, ZoneOffset.UTC);

    assertThat(Long.toString(read.toEpochSecond())).isEqualTo(ident[2]);
    assertThat(read.getOffset().getTotalSeconds()).isEqualTo(seconds(ident[3].strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2005-04-07", "@x", "2005-13-45T00:00:00", "12:00"})
  void another_date_is_refused(String date) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> GitDate.of("GIT_AUTHOR_DATE", date, ZoneOffset.UTC))
        .withMessageContaining("GIT_AUTHOR_DATE is '" + date + "'");
  }

  private static int seconds(String zone) {
    return ZoneOffset.of(zone).getTotalSeconds();
  }

  private void prepare(String configuration, String environment) {
    if (configuration != null) {
      for (String entry : configuration.split("\\|", -1)) {
        git.run("config", entry.split("=", 2)[0], entry.split("=", 2)[1]);
      }
    }
    if (environment != null) {
      for (String entry : environment.split("\\|", -1)) {
        git.with(entry.split("=", 2)[0], entry.split("=", 2)[1]);
      }
    }
  }
}
