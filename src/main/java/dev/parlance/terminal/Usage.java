package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a command is called: everything that help, completion and the parser know about it. */
record Usage(
    String name,
    Group group,
    String description,
    List<Argument> arguments,
    List<Option> options,
    List<Example> examples) {

  /** A call that is worth copying, and what it is good for. */
  record Example(String call, String purpose) {}

  Usage {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
    if (!name.matches("[a-z][a-z-]*( [a-z][a-z-]*)?") || !description.endsWith(".")) {
      throw new IllegalArgumentException("a command is a word or two and a sentence: " + name);
    }
    refuseVagueOrder(name, arguments);
    refuseDoubles(name, options);
  }

  static Usage of(String name, Group group, String description) {
    return new Usage(name, group, description, List.of(), List.of(), List.of());
  }

  Usage with(Argument argument) {
    return new Usage(name, group, description, plus(arguments, argument), options, examples);
  }

  Usage with(Option option) {
    return new Usage(name, group, description, arguments, plus(options, option), examples);
  }

  /** An example; the call is written without the leading {@code parlance}. */
  Usage example(String call, String purpose) {
    Example example = new Example("parlance " + call, purpose);
    return new Usage(name, group, description, arguments, options, plus(examples, example));
  }

  /** The words of the name: {@code guide}, {@code show}. */
  List<String> words() {
    return List.of(name.split(" ", -1));
  }

  /** The options of the command, then those that every command has. */
  List<Option> understood() {
    return Stream.concat(
            options.stream(), Option.EVERYWHERE.stream().filter(option -> !declares(option)))
        .toList();
  }

  Optional<Option> optionNamed(String optionName) {
    return understood().stream().filter(option -> option.name().equals(optionName)).findFirst();
  }

  /** The call in one line: {@code parlance show N [OPTIONS]}. */
  String synopsis() {
    List<String> parts = new ArrayList<>(List.of("parlance", name));
    arguments.forEach(argument -> parts.add(argument.notation()));
    options.stream()
        .filter(option -> option.count() == Option.Count.NEEDED)
        .forEach(option -> parts.add(option.notation()));
    if (options.stream().anyMatch(option -> option.count() != Option.Count.NEEDED)) {
      parts.add("[OPTIONS]");
    }
    return String.join(" ", parts);
  }

  /** Whether the command itself has an option of that name. */
  boolean declares(Option other) {
    return options.stream().anyMatch(option -> option.name().equals(other.name()));
  }

  private static void refuseVagueOrder(String name, List<Argument> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      Argument.Count before = arguments.get(i - 1).count();
      boolean gap = !before.needed() && arguments.get(i).count().needed();
      if (gap || before.repeated()) {
        throw new IllegalArgumentException(name + ": nobody can tell what fills argument " + i);
      }
    }
  }

  private static void refuseDoubles(String name, List<Option> options) {
    Set<String> seen = new HashSet<>(Set.of("repo", "no-color", "verbose", "debug", "help", "h"));
    options.stream()
        .flatMap(option -> Stream.of(option.name(), option.letter()))
        .filter(each -> !each.isEmpty() && !seen.add(each))
        .forEach(
            each -> {
              throw new IllegalArgumentException(name + " has two options " + each);
            });
  }

  private static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
