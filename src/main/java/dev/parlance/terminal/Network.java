package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.repository.Remote;
import dev.parlance.repository.WorkTree;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How the commands that talk to others reach them: which remote, and for how long at most. */
final class Network {

  static final Option REMOTE =
      Option.value("remote", "NAME", "The remote; otherwise that of the branch, or origin.");
  static final Option TIMEOUT =
      Option.value("timeout", "SECONDS", "How long one call may take; otherwise 120.");

  private static final int USUAL_SECONDS = 120;

  private final Surroundings surroundings;
  private final Person person;

  Network(Surroundings surroundings, Person person) {
    this.surroundings = surroundings;
    this.person = person;
  }

  /** Git asks for a password where somebody is there to be asked, and nowhere else. */
  Surroundings surroundings() {
    Map<String, String> environment = new HashMap<>(surroundings.environment());
    if (!person.isThere()) {
      environment.put("GIT_TERMINAL_PROMPT", "0");
      environment.put("GCM_INTERACTIVE", "never");
      environment.putIfAbsent("SSH_ASKPASS_REQUIRE", "never");
    }
    return new Surroundings(surroundings.directory(), environment, surroundings.clock());
  }

  Remote remote(WorkTree tree, Words words, Console console) {
    Duration limit =
        Duration.ofSeconds(
            words.option(TIMEOUT.name()).map(Network::seconds).orElse(USUAL_SECONDS));
    return words
        .option(REMOTE.name())
        .map(name -> Remote.named(tree, name, limit, console::say))
        .orElseGet(() -> Remote.usual(tree, limit, console::say));
  }

  private static int seconds(String typed) {
    if (!typed.matches("[1-9]\\d{0,4}")) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' is not a number of seconds.".formatted(typed),
          "Write it such as --timeout 300.");
    }
    return Integer.parseInt(typed);
  }
}
