package dev.parlance.terminal;

import java.util.List;

/**
 * A named part of a call: a flag, or a name with a value.
 *
 * @param letter the short name, empty where there is none
 * @param value what the value is called in help, empty for a flag
 * @param allowed the values there are; empty where any will do
 */
record Option(
    String name,
    String letter,
    String value,
    List<String> allowed,
    Count count,
    String description) {

  /** How often the option may be given. */
  enum Count {
    ONCE,
    NEEDED,
    REPEATED
  }

  static final Option HELP = flag("help", "Show the help for the command.").letter("h");
  static final Option JSON = flag("json", "Print the result as JSON.");
  static final Option VERSION = flag("version", "Show the version.");
  static final Option REPO = value("repo", "DIR", "Work on the repository in DIR.");
  static final Option NO_COLOR = flag("no-color", "Print without colours.");
  static final Option VERBOSE = flag("verbose", "Say more on the way.");
  static final Option DEBUG = flag("debug", "Show the stack trace of a failure.");

  /** Understood before and after every command. */
  static final List<Option> EVERYWHERE = List.of(REPO, NO_COLOR, VERBOSE, DEBUG, HELP, VERSION);

  Option {
    allowed = List.copyOf(allowed);
    assert name.matches("[a-z][a-z0-9-]+") : "not an option: --" + name;
    assert letter.matches("[a-zA-Z]?") : "not an option: -" + letter;
    assert !value.isEmpty() || (count == Count.ONCE && allowed.isEmpty())
        : "a flag has no values: --" + name;
  }

  static Option flag(String name, String description) {
    return new Option(name, "", "", List.of(), Count.ONCE, description);
  }

  static Option value(String name, String value, String description) {
    return new Option(name, "", value, List.of(), Count.ONCE, description);
  }

  /** A value that is one of a closed list. */
  static Option oneOf(String name, List<String> allowed, String description) {
    return new Option(name, "", String.join("|", allowed), allowed, Count.ONCE, description);
  }

  Option letter(String shortName) {
    return new Option(name, shortName, value, allowed, count, description);
  }

  Option needed() {
    return new Option(name, letter, value, allowed, Count.NEEDED, description);
  }

  Option repeated() {
    return new Option(name, letter, value, allowed, Count.REPEATED, description);
  }

  boolean isFlag() {
    return value.isEmpty();
  }

  /** The long name as it is typed: {@code --answers}. */
  String dashed() {
    return "--" + name;
  }

  /** The option with its value: {@code --answers FILE}. */
  String notation() {
    return isFlag() ? dashed() : dashed() + " " + value;
  }
}
