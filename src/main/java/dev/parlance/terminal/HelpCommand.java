package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is, and how each command is called; all of it from the usages themselves. */
final class HelpCommand implements Verb {

  static final String NAME = "help";

  static final String PURPOSE =
      "Parlance guides a team through the choice of a language for each component of a system, and"
          + " keeps the decision in git.";

  static final Usage USAGE =
      Usage.of(NAME, Group.PARLANCE, "Lists the commands, or explains one of them.")
          .with(Argument.any("COMMAND", "The command to explain."))
          .example("help", "All commands.")
          .example("help help", "This page.");

  private final List<Usage> usages;

  /** Help about these commands and about itself. */
  HelpCommand(List<Usage> others) {
    usages = new ArrayList<>(others);
    usages.add(USAGE);
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    console.page(page(String.join(" ", words.values("COMMAND"))));
    return ExitCode.DONE;
  }

  private Page page(String topic) {
    if (topic.isEmpty()) {
      return overview();
    }
    List<String> names = usages.stream().map(Usage::name).toList();
    if (names.contains(topic)) {
      return UsagePage.of(usages.get(names.indexOf(topic)));
    }
    List<Usage> below =
        usages.stream().filter(usage -> usage.name().startsWith(topic + " ")).toList();
    if (below.isEmpty()) {
      throw new Problem(
          ExitCode.USAGE,
          "There is no command '%s' to explain.".formatted(topic),
          Nearest.to(topic, names)
              .map("Did you mean '%s'?"::formatted)
              .orElse("The commands are listed by: parlance help"));
    }
    return new Page().terms("Commands", described(below));
  }

  private Page overview() {
    Page page =
        new Page()
            .prose(PURPOSE)
            .prose("Usage: parlance [--repo DIR] COMMAND [ARGUMENTS] [OPTIONS]");
    for (Group group : Group.values()) {
      page.terms(
          group.title(),
          described(usages.stream().filter(usage -> usage.group() == group).toList()));
    }
    return page.terms("Options of every command", UsagePage.options(Option.EVERYWHERE))
        .prose(
            "'parlance help COMMAND' explains a command. On a terminal, parlance without a command"
                + " opens a shell with the same commands; quit leaves it.");
  }

  private static Map<String, String> described(List<Usage> usages) {
    Map<String, String> terms = new LinkedHashMap<>();
    usages.forEach(usage -> terms.put(usage.name(), usage.description()));
    return terms;
  }
}
