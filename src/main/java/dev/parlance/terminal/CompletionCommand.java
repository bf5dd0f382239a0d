package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.util.List;

/** What a shell needs in order to complete the words of a call. */
final class CompletionCommand implements Verb {

  private static final String SHELL = "SHELL";
  private static final List<String> SHELLS = List.of("bash", "zsh");

  static final Usage USAGE =
      Usage.of("completion", Group.PARLANCE, "Prints the completion for bash or zsh.")
          .with(Argument.one(SHELL, "The shell: bash or zsh."))
          .example("completion bash", "The script, for source or for a directory of completions.");

  private final List<Usage> usages;

  /** Completes calls of these commands, of which it is one itself. */
  CompletionCommand(List<Usage> usages) {
    this.usages = List.copyOf(usages);
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    String shell = words.argument(SHELL);
    if (!SHELLS.contains(shell)) {
      throw new Problem(
          ExitCode.USAGE,
          "There is no completion for '%s'.".formatted(shell),
          Nearest.remedy(shell, SHELLS));
    }
    console.result(new CompletionScript(usages).of(shell));
    return ExitCode.DONE;
  }
}
