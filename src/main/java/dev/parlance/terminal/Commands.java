package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** All that Parlance can be told to do, in the order in which help lists it. */
record Commands(List<Verb> verbs) {

  Commands {
    verbs = List.copyOf(verbs);
    List<String> names = verbs.stream().map(Verb::name).toList();
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("two commands of one name: " + names);
    }
  }

  /** The commands, and {@code help} about them and itself. */
  static Commands withHelp(List<Verb> verbs) {
    List<Verb> all = new ArrayList<>(verbs);
    all.add(
        new Deferred(
            HelpCommand.NAME, () -> new HelpCommand(verbs.stream().map(Verb::usage).toList())));
    return new Commands(all);
  }

  /** The command with the longest name that the words begin with. */
  Optional<Usage> longest(List<String> words) {
    return verbs.stream()
        .filter(verb -> startsWith(words, Usage.words(verb.name())))
        .reduce((one, other) -> one.name().length() >= other.name().length() ? one : other)
        .map(Verb::usage);
  }

  /** What to say to words that begin with no command; there is at least one word. */
  Problem unknown(List<String> words) {
    String first = words.get(0);
    List<String> names = verbs.stream().map(Verb::name).toList();
    List<String> below = names.stream().filter(name -> name.startsWith(first + " ")).toList();
    if (!below.isEmpty() && words.size() == 1) {
      return usage(
          "'%s' needs a second word.".formatted(first),
          "Use one of: %s.".formatted(String.join(", ", below)));
    }
    if (!below.isEmpty()) {
      String both = first + " " + words.get(1);
      return usage("There is no command '%s'.".formatted(both), Nearest.remedy(both, below));
    }
    return usage(
        "There is no command '%s'.".formatted(first),
        Nearest.to(first, names)
            .map("Did you mean '%s'?"::formatted)
            .orElse("The commands are listed by: parlance help"));
  }

  /** The commands as Spring Shell's executor, completer and runner look them up. */
  CommandRegistry registry(Console console) {
    Set<Command> registered = new HashSet<>();
    verbs.forEach(verb -> registered.add(new ShellCommand(verb, console)));
    return new CommandRegistry(registered);
  }

  private static Problem usage(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }

  private static boolean startsWith(List<String> words, List<String> name) {
    return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
  }
}
