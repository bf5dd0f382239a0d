package dev.parlance.repository;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who writes a commit, as the installed git says; it is not let guess from the machine. */
final class GitIdentity {

  private static final Pattern IDENT = Pattern.compile("(.*) <(.*)> (\\d+) ([+-]\\d{4})");
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("xx", Locale.ROOT);

  private final InstalledGit git;

  GitIdentity(InstalledGit git) {
    this.git = git;
  }

  Optional<Refusal> refusal() {
    for (Identity.Role role : Identity.Role.values()) {
      if (ident(role).isEmpty()) {
        return Optional.of(role.unknown());
      }
    }
    return Optional.empty();
  }

  Optional<String> author() {
    return ident(Identity.Role.AUTHOR)
        .map(ident -> "%s <%s>".formatted(ident.group(1), ident.group(2)));
  }

  /** The author as git tells its hooks of him. */
  Map<String, String> forHooks() {
    Map<String, String> variables = new LinkedHashMap<>(dates());
    ident(Identity.Role.AUTHOR)
        .ifPresent(
            ident -> {
              variables.put(Identity.Role.AUTHOR.variable("NAME"), ident.group(1));
              variables.put(Identity.Role.AUTHOR.variable("EMAIL"), ident.group(2));
            });
    return variables;
  }

  /** The dates that the environment does not give, by our clock. */
  Map<String, String> dates() {
    Map<String, String> dates = new LinkedHashMap<>();
    ZonedDateTime now = ZonedDateTime.now(git.surroundings().clock());
    String date = "@%d %s".formatted(now.toEpochSecond(), ZONE.format(now));
    for (Identity.Role role : Identity.Role.values()) {
      String variable = role.variable("DATE");
      if (git.surroundings().environment().getOrDefault(variable, "").isEmpty()) {
        dates.put(variable, date);
      }
    }
    return dates;
  }

  private Optional<Matcher> ident(Identity.Role role) {
    String question = role.variable("IDENT");
    boolean standing = !git.surroundings().environment().getOrDefault("EMAIL", "").isEmpty();
    GitCall call =
        standing
            ? git.ask("var", question)
            : git.askUnder(List.of("-c", "user.useConfigOnly=true"), "var", question);
    GitAnswer answer = call.run();
    Matcher ident = IDENT.matcher(answer.line());
    return answer.succeeded() && ident.matches() ? Optional.of(ident) : Optional.empty();
  }
}
