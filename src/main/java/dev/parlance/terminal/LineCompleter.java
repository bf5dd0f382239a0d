package dev.parlance.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What can stand at the cursor of a command line, by the usages of the commands. */
final class LineCompleter implements Completer {

  private final Commands commands;
  private final BiFunction<String, String, List<String>> values;

  /**
   * @param values what there is for an argument or an option's value, by its name in help and by
   *     what is typed of it
   */
  LineCompleter(Commands commands, BiFunction<String, String, List<String>> values) {
    this.commands = commands;
    this.values = values;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = List.copyOf(line.words().subList(0, line.wordIndex()));
    proposals(before, line.word())
        .distinct()
        .map(LineCompleter::candidate)
        .forEach(candidates::add);
  }

  /** Behind a directory, or a question without its answer, the word goes on. */
  private static Candidate candidate(String word) {
    boolean ends = !word.endsWith("/") && !word.endsWith("=");
    return new Candidate(word, word, null, null, null, null, ends);
  }

  private Stream<String> proposals(List<String> before, String word) {
    Optional<Usage> usage = commands.longest(before);
    return Stream.concat(names(before), usage.stream().flatMap(each -> within(each, before, word)));
  }

  /** The next words of the commands whose names begin with these. */
  private Stream<String> names(List<String> before) {
    return commands.verbs().stream()
        .map(verb -> Usage.words(verb.name()))
        .filter(name -> name.size() > before.size())
        .filter(name -> name.subList(0, before.size()).equals(before))
        .map(name -> name.get(before.size()));
  }

  private Stream<String> within(Usage usage, List<String> before, String word) {
    if (word.startsWith("--") && word.contains("=")) {
      String begun = word.substring(0, word.indexOf('=') + 1);
      return named(usage, begun.substring(0, begun.length() - 1))
          .flatMap(option -> valuesOf(option, word.substring(begun.length())))
          .map(value -> begun + value);
    }
    if (word.startsWith("-")) {
      return usage.understood().stream().map(Option::dashed);
    }
    Optional<Option> asking =
        named(usage, before.get(before.size() - 1)).filter(each -> !each.isFlag()).findFirst();
    return asking.isPresent() ? valuesOf(asking.get(), word) : arguments(usage, before, word);
  }

  private Stream<Option> named(Usage usage, String dashed) {
    return usage.understood().stream().filter(option -> option.dashed().equals(dashed));
  }

  private Stream<String> valuesOf(Option option, String begun) {
    return option.allowed().isEmpty()
        ? values.apply(option.value(), begun).stream()
        : option.allowed().stream();
  }

  private Stream<String> arguments(Usage usage, List<String> before, String begun) {
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
    return here.name().equals("COMMAND")
        ? names(before.subList(usage.words().size(), before.size()))
        : values.apply(here.name(), begun).stream();
  }
}
