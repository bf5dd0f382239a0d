package dev.parlance.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a command is called: everything that help, completion and the parser know about it. Each step
 * checks what it adds.
 */
final class Usage {

  private static final Set<String> TAKEN =
      Set.of("repo", "no-color", "verbose", "debug", "help", "h");

  private final String name;
  private final Group group;
  private final String description;
  private final List<Argument> arguments;
  private final List<Option> options;
  private final List<Example> examples;

  /** A call that is worth copying, and what it is good for. */
  record Example(String call, String purpose) {}

  private Usage(
      String name,
      Group group,
      String description,
      List<Argument> arguments,
      List<Option> options,
      List<Example> examples) {
    this.name = name;
    this.group = group;
    this.description = description;
    this.arguments = arguments;
    this.options = options;
    this.examples = examples;
  }

  static Usage of(String name, Group group, String description) {
    assert name.matches("[a-z][a-z-]*( [a-z][a-z-]*)?") && description.endsWith(".")
        : "a command is a word or two and a sentence: " + name;
    return new Usage(name, group, description, List.of(), List.of(), List.of());
  }

  Usage with(Argument argument) {
    refuseVagueOrder(argument);
    return new Usage(name, group, description, plus(arguments, argument), options, examples);
  }

  Usage with(Option option) {
    refuseDouble(option.name());
    refuseDouble(option.letter());
    return new Usage(name, group, description, arguments, plus(options, option), examples);
  }

  String name() {
    return name;
  }

  Group group() {
    return group;
  }

  String description() {
    return description;
  }

  List<Argument> arguments() {
    return arguments;
  }

  List<Option> options() {
    return options;
  }

  List<Example> examples() {
    return examples;
  }

  /** An example; the call is written without the leading {@code parlance}. */
  Usage example(String call, String purpose) {
    Example example = new Example("parlance " + call, purpose);
    return new Usage(name, group, description, arguments, options, plus(examples, example));
  }

  /** The words of the name: {@code guide}, {@code show}. */
  List<String> words() {
    return words(name);
  }

  static List<String> words(String name) {
    return List.of(name.split(" ", -1));
  }

  /** The options of the command, then those that every command has. */
  List<Option> understood() {
    List<Option> understood = new ArrayList<>(options);
    for (Option option : Option.EVERYWHERE) {
      if (!declares(option)) {
        understood.add(option);
      }
    }
    return List.copyOf(understood);
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

  private void refuseVagueOrder(Argument next) {
    if (arguments.isEmpty()) {
      return;
    }
    Argument.Count before = arguments.get(arguments.size() - 1).count();
    boolean gap = !before.needed() && next.count().needed();
    if (gap || before.repeated()) {
      throw new IllegalArgumentException(
          name + ": nobody can tell what fills argument " + arguments.size());
    }
  }

  private void refuseDouble(String next) {
    boolean seen = TAKEN.contains(next);
    for (Option option : options) {
      seen |= option.name().equals(next) || option.letter().equals(next);
    }
    if (seen && !next.isEmpty()) {
      throw new IllegalArgumentException(name + " has two options " + next);
    }
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
