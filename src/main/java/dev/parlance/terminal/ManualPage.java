package dev.parlance.terminal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The manual page in roff: the same descriptions as the help, in one place. */
final class ManualPage {

  private static final Pattern LINE = Pattern.compile("(\\S.{0,70}|\\S+)(?:\\s+|$)");

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
    term("NO_COLOR", "Print without colours; so does TERM=dumb.");
    term("COLUMNS", "Break lines at this width, where it is exported.");
    term("GIT_EDITOR, VISUAL, EDITOR", "The editor for a record that is about to be written.");
    term(
        "GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL, GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL",
        "Who commits, before what git is configured with.");
    macro(".SH FILES");
    term(".parlance.yaml", "The settings of a repository, in its top directory.");
    term("adr/", "The records, unless the settings or .adr-dir name another directory.");
    term("adr/guide.yaml", "A guide of the team's own.");
    term(".parlance-baseline.json", "Findings that check lets pass.");
    term("$XDG_STATE_HOME/parlance/history", "What was typed in the shell (~/.local/state).");
    term("$XDG_CACHE_HOME/parlance/", "Archives of classes, which speed up the start (~/.cache).");
    macro(".SH EXAMPLES");
    term("parlance demo photos", "The whole job on a scratch repository, in photos.");
    term("parlance decide", "A design review at a terminal.");
    term("parlance decide --answers review.yaml", "The same from a file, in one commit.");
    term("parlance list --status accepted --json", "What is in force, for a program.");
    term("parlance check --merge-with origin/main", "What CI should fail on.");
    section("SEE ALSO", "git(1)");
  }

  private void section(String heading, String prose) {
    macro(heading.contains(" ") ? ".SH \"%s\"".formatted(heading) : ".SH " + heading);
    text(prose);
  }

  private void paragraph(String prose) {
    macro(".PP");
    text(prose);
  }

  private void term(String term, String meaning) {
    macro(".TP");
    page.append("\\fB").append(escaped(term)).append("\\fR\n");
    text(meaning);
  }

  /** In lines of a length that those who read roff are used to. */
  private void text(String prose) {
    Matcher line = LINE.matcher(prose);
    while (line.find()) {
      page.append(escaped(line.group(1))).append('\n');
    }
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
