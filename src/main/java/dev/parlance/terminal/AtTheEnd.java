package dev.parlance.terminal;

import dev.parlance.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The options of a call that take effect when its review ends, and so are kept with its draft. */
final class AtTheEnd {

  private static final List<Option> OPTIONS =
      List.of(AnswersOutput.OPTION, Project.NO_COMMIT, Project.NO_VERIFY, ReviseCommand.BECAUSE);

  private AtTheEnd() {}

  /** Those that were given; the name of a file is made to mean the same from everywhere. */
  static Map<String, String> of(Words words, Surroundings surroundings) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Option option : OPTIONS) {
      if (words.knows(option) && words.flag(option.name())) {
        String value = option.isFlag() ? "" : words.values(option.name()).get(0);
        given.put(
            option.name(),
            option.equals(AnswersOutput.OPTION) ? AnswersOutput.file(value, surroundings) : value);
      }
    }
    return given;
  }

  /** As they would be typed. */
  static String line(Map<String, String> options) {
    return options.entrySet().stream()
        .map(each -> ("--" + each.getKey() + " " + each.getValue()).strip())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
