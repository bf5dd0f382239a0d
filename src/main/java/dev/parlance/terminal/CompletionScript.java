package dev.parlance.terminal;

import dev.parlance.record.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The completion script of a shell: a frame per shell around tables that both read, which come from
 * the usages as the help does.
 */
record CompletionScript(List<Usage> usages) {

  /** Arguments and values that are numbers of records, as the usages name them. */
  private static final Set<String> NUMBERS = Set.of("N", "M", "A", "B");

  CompletionScript {
    usages = List.copyOf(usages);
  }

  String of(String shell) {
    return resource("tables.sh")
            .replace("@COMMANDS@", commands())
            .replace("@OPTIONS@", options())
            .replace("@PAIRS@", pairs())
            .replace("@KINDS@", kinds())
            .replace("@SHELL@", shell)
        + resource(shell + ".sh");
  }

  /** The first words, with the second ones below them. */
  private String commands() {
    String first =
        usages.stream()
            .map(usage -> line(usage.words().get(0), isPair(usage) ? "" : usage.description()))
            .distinct()
            .collect(Collectors.joining());
    String second =
        usages.stream()
            .filter(CompletionScript::isPair)
            .collect(Collectors.groupingBy(usage -> usage.words().get(0)))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                pair ->
                    branch(
                        quoted(pair.getKey()),
                        pair.getValue().stream()
                            .map(usage -> line(usage.words().get(1), usage.description()))
                            .collect(Collectors.joining())))
            .collect(Collectors.joining());
    return branch("''", first) + second;
  }

  private String options() {
    return usages.stream()
        .map(
            usage ->
                branch(
                    quoted(usage.name()),
                    usage.understood().stream()
                        .map(option -> line(option.dashed(), option.description()))
                        .collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  private String pairs() {
    return usages.stream()
        .filter(CompletionScript::isPair)
        .map(usage -> quoted(usage.name()))
        .collect(Collectors.joining(" | "));
  }

  /** What may follow an option, or stand as an argument, of a command. */
  private String kinds() {
    return usages.stream()
        .flatMap(
            usage ->
                Stream.concat(
                    usage.understood().stream()
                        .filter(option -> !option.isFlag())
                        .flatMap(option -> kinds(usage, option)),
                    IntStream.range(0, usage.arguments().size())
                        .mapToObj(index -> kind(usage, index))))
        .collect(Collectors.joining());
  }

  private static Stream<String> kinds(Usage usage, Option option) {
    String value =
        option.allowed().isEmpty()
            ? option.value()
            : "one of " + String.join(" ", option.allowed());
    String letter = option.letter().isEmpty() ? "" : "-" + option.letter();
    return Stream.of(option.dashed(), letter)
        .filter(word -> !word.isEmpty())
        .map(word -> choice(quoted(usage.name() + ":" + word), value));
  }

  /** An argument that may be repeated takes every place from its own on. */
  private static String kind(Usage usage, int index) {
    Argument argument = usage.arguments().get(index);
    String place =
        quoted(usage.name() + ":") + (argument.count().repeated() ? "[1-9]*" : index + 1);
    return choice(place, argument.name());
  }

  private static String choice(String pattern, String value) {
    return "    %s) echo %s ;;\n".formatted(pattern, quoted(known(value)));
  }

  private static String known(String value) {
    if (NUMBERS.contains(value)) {
      return "NUMBER";
    }
    return switch (value) {
      case "BEFORE", "AFTER" -> "FILE";
      case "SHELL" -> "one of bash zsh";
      case "VERB" -> "one of " + String.join(" ", Relation.words());
      default -> value;
    };
  }

  private static boolean isPair(Usage usage) {
    return usage.words().size() > 1;
  }

  private static String branch(String name, String lines) {
    return "    %s)\n      cat <<'WORDS'\n%sWORDS\n      ;;\n".formatted(name, lines);
  }

  private static String line(String word, String meaning) {
    return word + ":" + meaning + "\n";
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String resource(String name) {
    try (InputStream in = CompletionScript.class.getResourceAsStream("/completion/" + name)) {
      if (in == null) {
        throw new IllegalStateException("/completion/" + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
