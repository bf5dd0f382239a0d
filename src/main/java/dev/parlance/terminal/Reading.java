package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** One pass over the words of one call, from left to right. Used once. */
final class Reading {

  private static final Regex NEGATIVE_NUMBER = new Regex("-\\d+([.]\\d+)?");

  private final List<String> left;
  private final List<CommandOption> options = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();

  Reading(List<String> words) {
    left = new ArrayList<>(words);
  }

  /** Takes the options that stand before the command. */
  void leadingOptions() {
    while (!left.isEmpty() && isOption(left.get(0))) {
      option(left.remove(0), Option.EVERYWHERE, "Parlance");
    }
  }

  boolean has(Option option) {
    return options.stream().anyMatch(given -> option.name().equals(given.longName()));
  }

  List<String> rest() {
    return List.copyOf(left);
  }

  /** Takes everything from the command's name on. */
  ParsedInput command(Usage usage) {
    ParsedInput.Builder input = ParsedInput.builder().commandName(usage.words().get(0));
    usage.words().stream().skip(1).forEach(input::addSubCommand);
    left.subList(0, usage.words().size()).clear();
    while (!left.isEmpty()) {
      String word = left.remove(0);
      if (word.equals("--")) {
        arguments.addAll(left);
        left.clear();
      } else if (isOption(word)) {
        option(word, usage.understood(), "'%s'".formatted(usage.name()));
      } else {
        arguments.add(word);
      }
    }
    options.forEach(input::addOption);
    for (int i = 0; i < arguments.size(); i++) {
      input.addArgument(new CommandArgument(i, arguments.get(i)));
    }
    return input.build();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-")
        && word.length() > 1
        && !word.equals("--")
        && !NEGATIVE_NUMBER.matcher(word).matches();
  }

  private void option(String word, List<Option> known, String who) {
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option =
        known.stream()
            .filter(each -> name.equals(each.dashed()) || name.equals("-" + each.letter()))
            .findFirst()
            .orElseThrow(() -> unknown(name, known, who));
    String value = equals < 0 ? value(option) : explicit(option, word.substring(equals + 1));
    refuseOther(option, value);
    if (has(option) && option.count() != Option.Count.REPEATED) {
      throw usage("Option '%s' is given twice.".formatted(option.dashed()), "Give it once.");
    }
    options.add(CommandOption.with().longName(option.name()).value(value).build());
  }

  private String value(Option option) {
    if (option.isFlag()) {
      return "true";
    }
    if (left.isEmpty() || left.get(0).equals("--") || isOption(left.get(0))) {
      throw usage(
          "Option '%s' needs a value: %s.".formatted(option.dashed(), option.value()),
          "Write it as %s, or %s=%s where the value begins with a dash."
              .formatted(option.notation(), option.dashed(), option.value()));
    }
    return left.remove(0);
  }

  private static String explicit(Option option, String value) {
    if (option.isFlag()) {
      throw usage(
          "Option '%s' takes no value, but '%s' is given.".formatted(option.dashed(), value),
          "Write it as %s alone.".formatted(option.dashed()));
    }
    return value;
  }

  private static void refuseOther(Option option, String value) {
    if (!option.allowed().isEmpty() && !option.allowed().contains(value)) {
      throw usage(
          "Option '%s' cannot be '%s'.".formatted(option.dashed(), value),
          Nearest.remedy(value, option.allowed()));
    }
  }

  private static Problem unknown(String name, List<Option> known, String who) {
    return usage(
        "%s has no option '%s'.".formatted(who, name),
        Nearest.remedy(name, known.stream().map(Option::dashed).toList()));
  }

  private static Problem usage(String sentence, String remedy) {
    return new Problem(ExitCode.USAGE, sentence, remedy);
  }
}
