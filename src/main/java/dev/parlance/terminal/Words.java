package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What a command was called with, by the names of its usage. Complete: nothing needed is missing.
 */
final class Words {

  private final Usage usage;
  private final Map<String, List<String>> values;

  private Words(Usage usage, Map<String, List<String>> values) {
    this.usage = usage;
    this.values = values;
  }

  static Words of(Usage usage, ParsedInput input) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    place(usage, input.arguments().stream().map(CommandArgument::value).toList(), values);
    for (CommandOption given : input.options()) {
      values.computeIfAbsent(given.longName(), name -> new ArrayList<>()).add(given.value());
    }
    for (Option option : usage.options()) {
      if (option.count() == Option.Count.NEEDED && !values.containsKey(option.name())) {
        throw misused(usage, "needs the option '%s'".formatted(option.notation()));
      }
    }
    return new Words(usage, values);
  }

  /** The value of an argument that the usage demands. */
  String argument(String name) {
    return values(name).get(0);
  }

  /** The value of an argument that may be left out. */
  Optional<String> optionalArgument(String name) {
    return values(name).stream().findFirst();
  }

  Optional<String> option(String name) {
    return values(name).stream().findFirst();
  }

  boolean flag(String name) {
    return !values(name).isEmpty();
  }

  /** Every value of an argument or option, in the order in which they were given. */
  List<String> values(String name) {
    if (!isDeclared(name)) {
      throw new IllegalArgumentException(usage.name() + " declares no " + name);
    }
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  boolean knows(Option option) {
    return usage.optionNamed(option.name()).isPresent();
  }

  /** These words, and of earlier ones the options that are not given anew. */
  Words over(Map<String, String> earlier) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    earlier.forEach(
        (name, value) -> {
          if (usage.optionNamed(name).isPresent()) {
            all.putIfAbsent(name, List.of(value));
          }
        });
    return new Words(usage, all);
  }

  /** The directory to work in: {@code --repo}, or else the working directory. */
  Path directory(Surroundings surroundings) {
    String repo = option(Option.REPO.name()).orElse("");
    try {
      return surroundings.directory().resolve(repo).normalize();
    } catch (InvalidPathException e) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' cannot be the name of a directory.".formatted(repo),
          "Give --repo a directory that exists.",
          e);
    }
  }

  private boolean isDeclared(String name) {
    return usage.optionNamed(name).isPresent()
        || usage.arguments().stream().anyMatch(argument -> argument.name().equals(name));
  }

  private static void place(Usage usage, List<String> given, Map<String, List<String>> values) {
    int next = 0;
    for (Argument argument : usage.arguments()) {
      if (next == given.size()) {
        refuseMissing(usage, argument);
        return;
      }
      int end = argument.count().repeated() ? given.size() : next + 1;
      values.put(argument.name(), given.subList(next, end));
      next = end;
    }
    if (next < given.size()) {
      String prose =
          usage.arguments().stream().anyMatch(each -> each.name().equals("TITLE"))
              ? "; words that belong together stand in quotes."
              : "";
      throw misused(usage, "has no use for '%s'".formatted(given.get(next)), prose);
    }
  }

  private static void refuseMissing(Usage usage, Argument argument) {
    if (argument.count().needed()) {
      throw misused(usage, "needs the argument %s".formatted(argument.name()));
    }
  }

  private static Problem misused(Usage usage, String complaint) {
    return misused(usage, complaint, "");
  }

  private static Problem misused(Usage usage, String complaint, String hint) {
    return new Problem(
        ExitCode.USAGE,
        "'%s' %s.".formatted(usage.name(), complaint),
        "Write it as: " + usage.synopsis() + hint);
  }
}
