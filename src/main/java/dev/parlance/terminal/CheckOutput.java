package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.review.Examination;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which a check can be printed. */
enum CheckOutput {
  TEXT(""),
  JSON("Print the result as JSON."),
  SARIF("Print the result as SARIF 2.1.0, for code scanning."),
  GITHUB("Print annotations for GitHub Actions.");

  private final String description;

  CheckOutput(String description) {
    this.description = description;
  }

  static Usage options(Usage usage) {
    Usage all = usage;
    for (CheckOutput each : values()) {
      all = each == TEXT ? all : all.with(Option.flag(each.word(), each.description));
    }
    return all;
  }

  /** The one that a call asks for. */
  static CheckOutput of(Words words) {
    List<CheckOutput> asked =
        Arrays.stream(values()).filter(each -> each != TEXT && words.flag(each.word())).toList();
    if (asked.size() > 1) {
      throw new Problem(
          ExitCode.USAGE,
          "Both --%s and --%s are given.".formatted(asked.get(0).word(), asked.get(1).word()),
          "Ask for one of them.");
    }
    return asked.isEmpty() ? TEXT : asked.get(0);
  }

  void print(Examination examination, Console console) {
    switch (this) {
      case TEXT -> CheckText.print(examination, console);
      case JSON -> console.json(CheckTree.of(examination));
      case SARIF -> console.json(Sarif.of(examination));
      case GITHUB -> Annotations.print(examination, console);
    }
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
