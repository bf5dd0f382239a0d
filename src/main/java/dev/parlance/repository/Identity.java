package dev.parlance.repository;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a commit, by git's own rules: environment, {@code author.*} or {@code committer.*},
 * {@code user.*}, {@code EMAIL}. Stricter in one point: nothing is guessed from the machine.
 */
final class Identity {

  /** The two roles in which a commit names somebody. */
  enum Role {
    AUTHOR,
    COMMITTER;

    String variable(String what) {
      return "GIT_%s_%s".formatted(name(), what);
    }

    private String section() {
      return name().toLowerCase(Locale.ROOT);
    }

    Refusal unknown() {
      return Refusal.ofCommitting(
          "Git does not know who you are: the commit has no %s.".formatted(section()),
          "Run 'git config --global user.name NAME' and 'git config --global user.email ADDRESS'.");
    }
  }

  private final OpenRepository repository;
  private final Config config;

  Identity(OpenRepository repository) {
    this.repository = repository;
    this.config = repository.config();
  }

  Optional<Refusal> refusal() {
    for (Role role : Role.values()) {
      if (name(role).isEmpty() || email(role) == null) {
        return Optional.of(role.unknown());
      }
    }
    return Optional.empty();
  }

  /** Name and address, as far as they are known: what a record names as its decider. */
  Optional<String> author() {
    String email = email(Role.AUTHOR);
    String name = name(Role.AUTHOR);
    return name.isEmpty() || email == null
        ? Optional.empty()
        : Optional.of("%s <%s>".formatted(name, email));
  }

  PersonIdent person(Role role) {
    String email = email(role);
    String name = name(role);
    if (name.isEmpty() || email == null) {
      throw role.unknown().problem();
    }
    ZonedDateTime when = when(role);
    return new PersonIdent(name, email, when.toInstant(), when.getZone());
  }

  private String name(Role role) {
    String given = repository.surroundings().environment().get(role.variable("NAME"));
    if (given != null) {
      return withoutCrud(given);
    }
    String configured = configured(role, "name");
    return configured == null ? "" : withoutCrud(configured);
  }

  private @Nullable String email(Role role) {
    String given = repository.surroundings().environment().get(role.variable("EMAIL"));
    String email = given == null ? configured(role, "email") : given;
    if (email == null && !config.getBoolean("user", "useConfigOnly", false)) {
      String standing = repository.environment("EMAIL");
      email = standing.isEmpty() ? null : standing;
    }
    return email == null ? null : withoutCrud(email);
  }

  private @Nullable String configured(Role role, String what) {
    String own = config.getString(role.section(), null, what);
    String configured = own == null || own.isEmpty() ? config.getString("user", null, what) : own;
    return configured == null || configured.isEmpty() ? null : configured;
  }

  private ZonedDateTime when(Role role) {
    String variable = role.variable("DATE");
    String given = repository.environment(variable);
    return given.isEmpty()
        ? ZonedDateTime.now(repository.surroundings().clock())
        : GitDate.of(variable, given, repository.surroundings().clock().getZone());
  }

  /** As git does it: no angle brackets or line ends, no blanks and punctuation at either end. */
  private static String withoutCrud(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && crud(text.charAt(start))) {
      start++;
    }
    while (end > start && crud(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).replaceAll("[<>\n]", "");
  }

  private static boolean crud(char c) {
    return c <= ' ' || ",:;<>\"\\'".indexOf(c) >= 0;
  }
}
