package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The user's own programs around a commit, run as git runs them: on an index that holds HEAD and
 * what is to be committed, whatever else the user has staged.
 */
final class Hooks {

  private static final String MESSAGE = "COMMIT_EDITMSG";

  private final InstalledGit git;
  private final GitIndexFile index;
  private final HookPlace place;
  private final Consumer<String> say;

  Hooks(InstalledGit git, GitIndexFile index, HookPlace place, Consumer<String> say) {
    this.git = git;
    this.index = index;
    this.place = place;
    this.say = say;
  }

  /** What is to be committed after the hooks have had their say; a refusal is a problem. */
  Proposal review(Supplier<Head> head, Proposal proposal, Verification verification) {
    List<String> judges =
        verification == Verification.ASKED ? List.of("pre-commit", "commit-msg") : List.of();
    if (!place.has("prepare-commit-msg") && !place.has(judges.toArray(String[]::new))) {
      return proposal;
    }
    try (GitIndexFile draft = index.draft(head.get(), proposal.files())) {
      draft.refresh();
      String tree = draft.tree();
      if (!judges.isEmpty()) {
        require("pre-commit", draft);
      }
      SortedMap<String, StagedFile> files = agreed(draft, tree, proposal.files());
      return new Proposal(files, message(draft, proposal.message(), judges));
    }
  }

  /** Runs post-commit, whose opinion comes too late to count. */
  void announce() {
    if (place.has("post-commit")) {
      run("post-commit", index);
    }
  }

  /** A hook may change the files that are to be committed, and no others. */
  private static SortedMap<String, StagedFile> agreed(
      GitIndexFile draft, String tree, SortedMap<String, StagedFile> files) {
    List<String> others = new ArrayList<>(draft.differences(tree));
    others.removeAll(files.keySet());
    SortedMap<String, StagedFile> now = draft.entries(files.keySet());
    boolean lost =
        files.entrySet().stream()
            .anyMatch(
                file ->
                    (file.getValue().blob() == null)
                        != (now.getOrDefault(file.getKey(), StagedFile.NONE).blob() == null));
    if (lost || !others.isEmpty()) {
      throw new Problem(
          ExitCode.GIT,
          "The hook pre-commit put other files into the commit, or took files of it out: %s."
              .formatted(lost ? String.join(", ", files.keySet()) : String.join(", ", others)),
          "Commit those files first, or run the command again with --no-commit.");
    }
    return now;
  }

  private String message(GitIndexFile draft, String text, List<String> judges) {
    String place = git.place(MESSAGE);
    Path file = git.path(MESSAGE);
    try {
      Files.writeString(file, text);
      require("prepare-commit-msg", draft, place, "message");
      if (!judges.isEmpty()) {
        require("commit-msg", draft, place);
      }
      String message = cleaned(Files.readAllBytes(file));
      if (message.isBlank()) {
        throw refused("commit-msg", "by taking away the message");
      }
      return message;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String cleaned(byte[] message) {
    return switch (git.setting("commit.cleanup")) {
      case "verbatim" -> new String(message, UTF_8);
      case "strip" ->
          git.ask("stripspace", "--strip-comments").reading(message).run().orProblem().text();
      default -> git.ask("stripspace").reading(message).run().orProblem().text();
    };
  }

  private void require(String hook, GitIndexFile draft, String... words) {
    GitAnswer answer = run(hook, draft, words);
    if (!answer.succeeded()) {
      throw refused(hook, "and says: " + answer.complaint());
    }
  }

  private GitAnswer run(String hook, GitIndexFile on, String... words) {
    List<String> command = new ArrayList<>(List.of("hook", "run", "--ignore-missing", hook, "--"));
    command.addAll(List.of(words));
    return git.show(command.toArray(String[]::new))
        .with("GIT_INDEX_FILE", on.file().toString())
        .with("GIT_EDITOR", ":")
        .with("GIT_PREFIX", "")
        .with(new GitIdentity(git).forHooks())
        .overheardBy(say)
        .run();
  }

  private static Problem refused(String hook, String how) {
    return new Problem(
        ExitCode.GIT,
        "The hook %s refused the commit %s.".formatted(hook, how),
        "Mend what it complains of and run the command again; everything is as it was before.");
  }
}
