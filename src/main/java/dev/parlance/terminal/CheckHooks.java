package dev.parlance.terminal;

import dev.parlance.repository.HookFile;
import dev.parlance.repository.WorkTree;

/** Two hooks of git that check before a commit is made; what stands there already stays. */
final class CheckHooks {

  /** A hook speaks only where it refuses. */
  private static final String SCRIPT =
      """
      #!/bin/sh
      # %s
      # Once without it: git commit --no-verify
      command -v parlance >/dev/null 2>&1 || {
        echo "parlance is not on the PATH, so records were not checked" >&2
        exit 0
      }
      base=HEAD
      git rev-parse -q --verify HEAD >/dev/null || base=
      found=$(%s) || { printf '%%s\\n' "$found" >&2; exit 1; }
      """;

  private static final String PRE_COMMIT = "parlance check --staged ${base:+--base $base}";
  private static final String COMMIT_MSG = "parlance check --staged --message \"$1\"";

  private final WorkTree tree;
  private final Console console;

  CheckHooks(WorkTree tree, Console console) {
    this.tree = tree;
    this.console = console;
  }

  void install() {
    install(
        "pre-commit",
        "Checks the records that differ from the last commit, as they are staged.",
        PRE_COMMIT);
    install("commit-msg", "Checks that ADR- trailers say what the record says.", COMMIT_MSG);
  }

  private void install(String name, String purpose, String call) {
    HookFile hook = HookFile.named(tree, name);
    switch (hook.install(SCRIPT.formatted(purpose, call))) {
      case WRITTEN -> console.say("Wrote the hook %s.".formatted(hook.path()));
      case KNOWN -> console.say("The hook %s is there.".formatted(hook.path()));
      case OTHER -> byHand("There is another hook %s, which stays.", hook, call);
      case SHARED -> byHand("The hook %s is shared with other repositories.", hook, call);
    }
  }

  private void byHand(String why, HookFile hook, String call) {
    console.warn(why.formatted(hook.path()));
    console.say(
        "To check there as well, add this line to it: %s || exit 1"
            .formatted(call.replace("${base:+--base $base}", "--base HEAD")));
  }
}
