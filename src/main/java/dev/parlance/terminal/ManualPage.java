package dev.parlance.terminal;

import java.util.List;

/** The manual page in roff: the same descriptions as the help, in one place. */
final class ManualPage {

  private final StringBuilder page = new StringBuilder();

  ManualPage(List<Usage> usages, Version version) {
    page.append(".TH PARLANCE 1 %s \"parlance %s\"\n".formatted(version.date(), version.number()));
    section("NAME", "parlance - guides the choice of a language and keeps the decision in git");
    section("SYNOPSIS", "parlance [--repo DIR] COMMAND [ARGUMENTS] [OPTIONS]");
    section("DESCRIPTION", HelpCommand.PURPOSE);
    paragraph(
        "On a terminal, parlance without a command opens a shell with the same commands. The result"
            + " of a command goes to standard output, and everything else to standard error.");
    commands(usages);
    macro(".SH OPTIONS");
    Option.EVERYWHERE.forEach(this::option);
    surroundings();
  }

  String text() {
    return page.toString();
  }

  private void commands(List<Usage> usages) {
    macro(".SH COMMANDS");
    for (Group group : Group.values()) {
      List<Usage> members = usages.stream().filter(usage -> usage.group() == group).toList();
      if (!members.isEmpty()) {
        macro(".SS \"%s\"".formatted(group.title()));
        members.forEach(this::command);
      }
    }
  }

  private void command(Usage usage) {
    term(usage.synopsis(), usage.description());
    if (usage.arguments().isEmpty() && usage.options().isEmpty() && usage.examples().isEmpty()) {
      return;
    }
    macro(".RS");
    usage.arguments().forEach(each -> term(each.notation(), each.description()));
    usage.options().forEach(this::option);
    usage.examples().forEach(each -> example(each.call(), each.purpose()));
    macro(".RE");
  }

  private void option(Option option) {
    String letter = option.letter().isEmpty() ? "" : "-%s, ".formatted(option.letter());
    term(letter + option.notation(), option.description() + UsagePage.remark(option));
  }

  private void example(String call, String purpose) {
    paragraph("Example: " + purpose);
    macro(".br");
    page.append("\\fI").append(escaped(call)).append("\\fR\n");
  }

  private void surroundings() {
    macro(".SH \"EXIT STATUS\"");
    term("0", "Done.");
    term("1", "Findings: a check worked, and found something.");
    term("2", "Usage: the words, or an input file, are not understood.");
    term("3", "Not found: a thing that was named is not there.");
    term("4", "Refused: an illegal transition, a clash, an undecided choice.");
    term("5", "Git, the file system or the remote refused.");
    term("70", "A bug in Parlance.");
    term("130", "Cancelled.");
    macro(".SH ENVIRONMENT");
    term("JAVA_HOME", "The Java to run on, 17 or later; else the java of PATH.");
    term("NO_COLOR", "Print without colours.");
    term(
        "XDG_CACHE_HOME", "Where archives of classes are kept that speed up the start (~/.cache).");
    macro(".SH FILES");
    term(".parlance.yaml", "The settings of a repository, in its top directory.");
    term("adr/", "The records, unless the settings or .adr-dir name another directory.");
    section("SEE ALSO", "git(1)");
  }

  private void section(String heading, String prose) {
    macro(heading.contains(" ") ? ".SH \"%s\"".formatted(heading) : ".SH " + heading);
    page.append(escaped(prose)).append('\n');
  }

  private void paragraph(String prose) {
    macro(".PP");
    page.append(escaped(prose)).append('\n');
  }

  private void term(String term, String meaning) {
    macro(".TP");
    page.append("\\fB").append(escaped(term)).append("\\fR\n");
    page.append(escaped(meaning)).append('\n');
  }

  private void macro(String line) {
    page.append(line).append('\n');
  }

  /** A line of text that roff takes as it is. */
  private static String escaped(String line) {
    String text = line.replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }
}
