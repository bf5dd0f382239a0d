package dev.parlance.repository;

import static dev.parlance.repository.Make.onlyGit;
import static dev.parlance.repository.Make.onlyGitAt;
import static dev.parlance.repository.Make.plain;
import static dev.parlance.repository.Make.plainAt;
import static dev.parlance.repository.Make.refused;
import static dev.parlance.repository.Make.refusedAt;
import static dev.parlance.repository.Make.refusedByGitToo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every make of repository that git offers, as far as it matters to a commit. */
final class Makes {

  private Makes() {}

  static Stream<Make> all() {
    return Stream.of(
            places(), hooks(), configurations(), conversions(), storage(), tables(), refusals())
        .flatMap(List::stream);
  }

  private static List<Make> places() {
    return List.of(
        plain("an ordinary repository", git -> {}),
        plainAt("a repository without a commit", folder -> TempGit.init(folder)),
        plain("a detached HEAD", git -> git.run("checkout", "-q", "--detach")),
        plainAt("a linked work tree", Makes::linked),
        plainAt("a linked work tree that is found by a relative path", Makes::linkedRelatively),
        plainAt("a linked work tree of a bare repository", Makes::linkedToBare),
        plainAt("a linked work tree as git tells its hooks of it", Makes::linkedForHooks),
        plainAt("a submodule", Makes::submodule),
        plainAt("a linked work tree of a submodule", folder -> linked(submodule(folder), folder)),
        plain("a superproject whose submodule has moved", Makes::superproject),
        plain("a work tree that is named by a link", Makes::namedByLink),
        plainAt("a shallow clone", folder -> clone(folder, "--depth=1")),
        plainAt("a clone with alternates", folder -> clone(folder, "--shared")),
        onlyGitAt(
            "a partial clone without blobs",
            "artial",
            folder -> clone(folder, "--filter=blob:none")),
        onlyGitAt(
            "a partial clone without trees", "artial", folder -> clone(folder, "--filter=tree:0")),
        plain("a sparse checkout that leaves the records out", Makes::sparse));
  }

  private static List<Make> hooks() {
    return List.of(
        onlyGit("pre-commit", "pre-commit", git -> hook(git, ".git/hooks/pre-commit")),
        onlyGit("prepare-commit-msg", "prepare", git -> hook(git, ".git/hooks/prepare-commit-msg")),
        onlyGit("commit-msg", "commit-msg", git -> hook(git, ".git/hooks/commit-msg")),
        onlyGit("post-commit", "post-commit", git -> hook(git, ".git/hooks/post-commit")),
        onlyGit(
            "reference-transaction",
            "reference-transaction",
            git -> hook(git, ".git/hooks/reference-transaction")),
        onlyGit("hooks as husky has them", ".husky/commit-msg", Makes::husky),
        onlyGit("hooks at home", "hk/pre-commit", Makes::hooksAtHome),
        onlyGit("hooks at somebody's home", "~root/hk", config("core.hooksPath", "~root/hk")));
  }

  private static List<Make> configurations() {
    return List.of(
        plain("an author in the environment", git -> git.with("GIT_AUTHOR_NAME", "Grace Hopper")),
        plain("an author in the configuration", config("author.name", "Grace Hopper")),
        plain("an included file", Makes::included),
        plain("a configuration at GIT_CONFIG_GLOBAL", Makes::global),
        plain("paths that are patterns", git -> git.with("GIT_ICASE_PATHSPECS", "1")),
        onlyGit("includeIf", "includeIf", Makes::includedIf),
        onlyGit("GIT_CONFIG_COUNT", "GIT_CONFIG_COUNT", TempGit::preferringGit),
        onlyGit("GIT_INDEX_FILE", "GIT_INDEX_FILE", Makes::otherIndex),
        onlyGit("configuration per work tree", "worktreeConfig", Makes::perWorkTree),
        onlyGit("a shared repository", "shared", config("core.sharedRepository", "group")),
        onlyGit("an encoding of messages", "latin1", config("i18n.commitEncoding", "latin1")));
  }

  private static List<Make> conversions() {
    return List.of(
        plain("core.autocrlf", config("core.autocrlf", "true")),
        plain("eol=crlf", attributes("*.md text eol=crlf")),
        plain("a filter without a driver", attributes("*.md filter=lfs")),
        onlyGit("a filter", "filter", Makes::filter),
        onlyGit("ident", "ident", attributes("*.md ident")),
        onlyGit(
            "attributes where git was installed",
            "%(prefix)",
            config("core.attributesFile", "%(prefix)/etc/odd")),
        onlyGit("a macro of attributes", "ident", attributes("[attr]odd ident\n*.md odd")),
        plain("a work tree in UTF-8", attributes("adr/* working-tree-encoding=UTF-8")),
        refused(
            "a work tree in another encoding",
            "records are UTF-8",
            attributes("adr/* working-tree-encoding=UTF-16")));
  }

  private static List<Make> storage() {
    return List.of(
        plain("index version 4", git -> git.run("update-index", "--index-version", "4")),
        plain("an untracked cache", git -> git.run("update-index", "--untracked-cache")),
        plain("a monitor of the file system", Makes::monitored),
        plain("many files", config("feature.manyFiles", "true")),
        onlyGit("a split index", "split", git -> git.run("update-index", "--split-index")),
        onlyGit("a sparse index", "sparse", Makes::sparseIndex),
        onlyGitAt(
            "sha256",
            "objectformat=sha256",
            folder -> TempGit.withCommit(folder, "--object-format=sha256")),
        onlyGit("a replaced commit", "refs/replace", Makes::replace),
        onlyGit(
            "an extension that git ignores", "worldPeace", config("extensions.worldPeace", "true")),
        refusedByGitToo(
            "an extension that nobody knows",
            "worldPeace",
            "does not work in this repository: unknown repository extension",
            git -> extension(git, "worldPeace = true")));
  }

  /** A git that does not know refs in tables says so. */
  private static List<Make> tables() {
    String format = "--ref-format=reftable";
    return knowsTables()
        ? List.of(
            onlyGitAt("refs in tables", "=reftable", folder -> TempGit.withCommit(folder, format)),
            refusedAt(
                "refs in tables, of sha256",
                "Unsupported reftable version 2",
                folder -> TempGit.withCommit(folder, format, "--object-format=sha256")),
            onlyGitAt(
                "refs in tables, in a linked work tree",
                "=reftable",
                folder -> linked(TempGit.withCommit(folder, format), folder)),
            inTables("cherry-pick", git -> git.attempt("cherry-pick", "side")),
            inTables("revert", git -> git.attempt("revert", "HEAD~1")))
        : List.of(
            refusedByGitToo(
                "refs in tables, of which this git knows nothing",
                "=reftable",
                "unknown repository extension found: refstorage",
                git -> extension(git, "refStorage = reftable")));
  }

  private static Make inTables(String operation, Consumer<TempGit> begun) {
    return new Make(
        "refs in tables, and a " + operation,
        folder -> {
          TempGit git = onTwoSides(TempGit.withCommit(folder, "--ref-format=reftable"));
          begun.accept(git);
          return git;
        },
        "=reftable",
        "A %s is in progress".formatted(operation));
  }

  private static boolean knowsTables() {
    try {
      Process usage = new ProcessBuilder("git", "init", "-h").redirectErrorStream(true).start();
      return new String(usage.getInputStream().readAllBytes(), UTF_8).contains("--ref-format");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Make> refusals() {
    return List.of(
        refused("nobody's identity", "Git does not know who you are", Makes::nobody),
        refused(
            "an identity that may not be guessed",
            "Git does not know who you are",
            Makes::configOnly),
        refused(
            "an ignored directory", "Git ignores adr/", git -> git.write(".gitignore", "adr/\n")),
        refused(
            "a merge", "A merge is in progress", git -> onTwoSides(git).attempt("merge", "side")),
        refused(
            "a merge without conflicts",
            "A merge is in progress",
            git -> apart(git).run("merge", "-q", "--no-commit", "side")),
        refused("a revert", "A revert is", git -> onTwoSides(git).attempt("revert", "HEAD~1")),
        refused(
            "a cherry-pick",
            "A cherry-pick is",
            git -> onTwoSides(git).attempt("cherry-pick", "side")),
        refused("a rebase", "A rebase is", git -> onTwoSides(git).attempt("rebase", "side")),
        refused("a bisect", "A bisect is", git -> git.run("bisect", "start")),
        refused(
            "another repository in the environment",
            "GIT_DIR",
            git -> git.with("GIT_WORK_TREE", "/x").with("GIT_DIR", "/x")));
  }

  static Consumer<TempGit> config(String key, String value) {
    return git -> git.run("config", key, value);
  }

  private static Consumer<TempGit> attributes(String line) {
    return git -> git.write(".gitattributes", line + "\n");
  }

  static void hook(TempGit git, String path) {
    git.executable(path, "#!/bin/sh\nexit 0\n");
  }

  private static TempGit linked(Path folder) {
    return linked(TempGit.withCommit(folder), folder);
  }

  private static TempGit linked(TempGit git, Path folder) {
    git.run("worktree", "add", "-q", "-b", "side", folder.resolve("side").toString());
    return git.in(folder.resolve("side"));
  }

  private static TempGit linkedRelatively(Path folder) {
    TempGit git = linked(folder);
    git.write(".git", "gitdir: ../repo/.git/worktrees/side\n");
    return git;
  }

  private static TempGit linkedForHooks(Path folder) {
    TempGit git = linked(folder);
    return git.with("GIT_DIR", git.run("rev-parse", "--absolute-git-dir").strip());
  }

  private static TempGit linkedToBare(Path folder) {
    TempGit git = TempGit.withCommit(folder);
    git.run("clone", "-q", "--bare", ".", folder.resolve("bare.git").toString());
    TempGit bare = git.in(folder.resolve("bare.git"));
    bare.run("worktree", "add", "-q", folder.resolve("linked").toString(), "main");
    return identified(git.in(folder.resolve("linked")));
  }

  private static TempGit submodule(Path folder) {
    TempGit git = TempGit.withCommit(folder);
    addModule(git);
    return identified(git.in(git.directory().resolve("lib")));
  }

  private static void superproject(TempGit git) {
    addModule(git);
    TempGit module = identified(git.in(git.directory().resolve("lib")));
    module.run("commit", "-q", "--allow-empty", "-m", "moved");
  }

  private static void namedByLink(TempGit git) {
    try {
      Path link = Files.createSymbolicLink(git.home().resolve("link"), git.directory());
      git.run("config", "core.worktree", link.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void addModule(TempGit git) {
    Path place = git.home().resolve("module");
    TempGit library = TempGit.withCommit(place);
    git.run(
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        library.directory().toString(),
        "lib");
  }

  private static TempGit clone(Path folder, String how) {
    TempGit origin = TempGit.withCommit(folder.resolve("origin"));
    origin.write("adr/0001-old.md", "# Old\n");
    origin.run("add", ".");
    origin.run("commit", "-q", "-m", "old");
    origin.run("config", "uploadpack.allowFilter", "true");
    origin.run("config", "uploadpack.allowAnySHA1InWant", "true");
    TempGit git = TempGit.bare(folder);
    String from = how.equals("--shared") ? "" : "file://";
    git.run("clone", "-q", how, from + origin.directory(), ".");
    return identified(git);
  }

  private static TempGit identified(TempGit git) {
    git.run("config", "user.name", "Ada Lovelace");
    git.run("config", "user.email", "ada@example.org");
    return git;
  }

  private static void sparse(TempGit git) {
    git.write("near/file.txt", "x");
    git.write("adr/0001-old.md", "# Old\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "more");
    git.run("config", "core.sparseCheckout", "true");
    git.write(".git/info/sparse-checkout", "/*\n!/*/\n/near/\n");
    git.run("read-tree", "-m", "-u", "HEAD");
    assertThat(git.directory().resolve("adr")).doesNotExist();
  }

  private static void husky(TempGit git) {
    git.run("config", "core.hooksPath", ".husky");
    hook(git, ".husky/commit-msg");
  }

  private static void hooksAtHome(TempGit git) {
    git.run("config", "core.hooksPath", "~/hk");
    hook(git, git.home().resolve("hk/pre-commit").toString());
  }

  private static void included(TempGit git) {
    nobody(git);
    git.write(".git/more", "[user]\nname = Grace\nemail = g@x\n");
    git.run("config", "include.path", "more");
  }

  private static void includedIf(TempGit git) {
    nobody(git);
    git.write(".git/more", "[user]\nname = Grace\nemail = g@x\n");
    git.run("config", "includeIf.gitdir:**/.git.path", "more");
  }

  private static void global(TempGit git) {
    nobody(git);
    git.write(git.home().resolve("own").toString(), "[user]\nname = Grace\nemail = g@x\n");
    git.with("GIT_CONFIG_GLOBAL", git.home().resolve("own").toString());
  }

  private static void otherIndex(TempGit git) {
    git.with("GIT_INDEX_FILE", ".git/other-index");
    git.run("read-tree", "HEAD");
    git.run("update-index", "-q", "--refresh");
  }

  private static void perWorkTree(TempGit git) {
    git.run("config", "extensions.worktreeConfig", "true");
    git.run("config", "--worktree", "user.name", "Somebody Else");
  }

  private static void filter(TempGit git) {
    git.run("config", "filter.big.clean", "sed s/a/b/");
    git.run("config", "filter.big.smudge", "sed s/b/a/");
    git.write(".git/info/attributes", "*.md filter=big\n");
  }

  private static void sparseIndex(TempGit git) {
    git.write("far/away/file.txt", "x");
    git.write("near/file.txt", "x");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "more");
    git.run("sparse-checkout", "set", "--cone", "--sparse-index", "near");
    git.run("config", "--unset", "extensions.worktreeConfig");
    git.run("config", "core.sparseCheckout", "true");
    git.run("config", "core.sparseCheckoutCone", "true");
    git.run("config", "index.sparse", "true");
  }

  private static void monitored(TempGit git) {
    Path monitor = git.executable(git.home().resolve("monitor").toString(), "#!/bin/sh\nexit 1\n");
    git.run("config", "core.fsmonitor", monitor.toString());
    git.run("update-index", "--fsmonitor");
  }

  private static void replace(TempGit git) {
    String other = git.run("commit-tree", "-m", "other", "HEAD^{tree}").strip();
    git.run("replace", "HEAD", other);
  }

  private static void extension(TempGit git, String extension) {
    git.run("config", "core.repositoryFormatVersion", "1");
    git.write(".git/config", git.text(".git/config") + "[extensions]\n\t" + extension + "\n");
  }

  static void nobody(TempGit git) {
    git.run("config", "--unset", "user.name");
    git.run("config", "--unset", "user.email");
  }

  private static void configOnly(TempGit git) {
    nobody(git);
    git.run("config", "user.useConfigOnly", "true");
    git.with("EMAIL", "ada@example.org");
  }

  private static TempGit apart(TempGit git) {
    git.run("checkout", "-q", "-b", "side");
    git.write("side.txt", "side\n");
    git.run("add", ".");
    git.run("commit", "-q", "-m", "side");
    git.run("checkout", "-q", "main");
    git.run("commit", "-q", "--allow-empty", "-m", "main");
    return git;
  }

  private static TempGit onTwoSides(TempGit git) {
    git.run("checkout", "-q", "-b", "side");
    git.write("base.txt", "side\n");
    git.run("commit", "-q", "-am", "side");
    git.run("checkout", "-q", "main");
    git.write("base.txt", "main\n");
    git.run("commit", "-q", "-am", "main");
    return git;
  }
}
