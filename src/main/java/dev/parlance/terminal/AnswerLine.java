package dev.parlance.terminal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet of answers on one line: {@code kind=cli, tool-needs=static-binary+fast-start}. */
final class AnswerLine {

  private AnswerLine() {}

  static String of(Map<String, List<String>> answers) {
    return answers.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + String.join("+", entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
