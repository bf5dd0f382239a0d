package dev.parlance.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What can stand at the cursor of a command line, by the usages of the commands. */
final class LineCompleter implements Completer {

  private final Commands commands;
  private final Function<String, List<String>> values;

  /**
   * @param values what there is for an argument or an option's value, by its name in help
   */
  LineCompleter(Commands commands, Function<String, List<String>> values) {
    this.commands = commands;
    this.values = values;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = List.copyOf(line.words().subList(0, line.wordIndex()));
    proposals(before, line.word()).distinct().forEach(each -> candidates.add(new Candidate(each)));
  }

  private Stream<String> proposals(List<String> before, String word) {
    Optional<Usage> usage = commands.longest(before);
    Stream<String> names =
        commands.verbs().stream()
            .map(verb -> verb.usage().words())
            .filter(name -> name.size() > before.size())
            .filter(name -> name.subList(0, before.size()).equals(before))
            .map(name -> name.get(before.size()));
    return Stream.concat(names, usage.stream().flatMap(each -> within(each, before, word)));
  }

  private Stream<String> within(Usage usage, List<String> before, String word) {
    if (word.startsWith("--") && word.contains("=")) {
      String begun = word.substring(0, word.indexOf('=') + 1);
      return named(usage, begun.substring(0, begun.length() - 1))
          .flatMap(this::valuesOf)
          .map(value -> begun + value);
    }
    if (word.startsWith("-")) {
      return usage.understood().stream().map(Option::dashed);
    }
    Optional<Option> asking =
        named(usage, before.get(before.size() - 1)).filter(each -> !each.isFlag()).findFirst();
    return asking.isPresent() ? valuesOf(asking.get()) : arguments(usage, before);
  }

  private Stream<Option> named(Usage usage, String dashed) {
    return usage.understood().stream().filter(option -> option.dashed().equals(dashed));
  }

  private Stream<String> valuesOf(Option option) {
    return option.allowed().isEmpty()
        ? values.apply(option.value()).stream()
        : option.allowed().stream();
  }

  private Stream<String> arguments(Usage usage, List<String> before) {
    long given =
        before.stream().skip(usage.words().size()).filter(word -> !word.startsWith("-")).count();
    List<Argument> arguments = usage.arguments();
    if (arguments.isEmpty()) {
      return Stream.empty();
    }
    Argument last = arguments.get(arguments.size() - 1);
    if (given >= arguments.size() && !last.count().repeated()) {
      return Stream.empty();
    }
    Argument here = given >= arguments.size() ? last : arguments.get((int) given);
    return values.apply(here.name()).stream();
  }
}
