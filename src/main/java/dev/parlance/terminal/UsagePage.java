package dev.parlance.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of help about one command. */
final class UsagePage {

  private UsagePage() {}

  static Page of(Usage usage) {
    Map<String, String> arguments = new LinkedHashMap<>();
    usage.arguments().forEach(each -> arguments.put(each.notation(), each.description()));
    Map<String, String> examples = new LinkedHashMap<>();
    usage.examples().forEach(each -> examples.put(each.call(), each.purpose()));
    return new Page()
        .prose(usage.description())
        .prose("Usage: " + usage.synopsis())
        .terms("Arguments", arguments)
        .terms("Options", options(usage.options()))
        .terms("Examples", examples)
        .prose("Options of every command: " + everywhere(usage) + ".");
  }

  static Map<String, String> options(List<Option> options) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Option option : options) {
      String letter = option.letter().isEmpty() ? "    " : "-%s, ".formatted(option.letter());
      terms.put(letter + option.notation(), option.description() + remark(option));
    }
    return terms;
  }

  private static String everywhere(Usage usage) {
    return Option.EVERYWHERE.stream()
        .filter(option -> !usage.declares(option))
        .map(Option::notation)
        .collect(Collectors.joining(", "));
  }

  static String remark(Option option) {
    return switch (option.count()) {
      case ONCE -> "";
      case NEEDED -> " Needed.";
      case REPEATED -> " May be repeated.";
    };
  }
}
