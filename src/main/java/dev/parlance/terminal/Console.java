package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Json;
import dev.parlance.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place through which everything is printed: the result to standard output, the talk to
 * standard error, and nothing that a terminal would obey to either.
 */
final class Console {

  private static final String NAME = "parlance: ";
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;
  private static final int NARROW_COLUMNS = 40;
  private static final String MARGIN = " ".repeat(NAME.length());

  /** How much is said on the way. */
  enum Talk {
    NORMAL,
    VERBOSE,
    DEBUG
  }

  private final Streams streams;
  private final Palette palette;
  private final Talk talk;
  private final View view;

  Console(Streams streams, Palette palette, Talk talk) {
    this(streams, palette, talk, View.USUAL);
  }

  private Console(Streams streams, Palette palette, Talk talk, View view) {
    this.streams = streams;
    this.palette = palette;
    this.talk = talk;
    this.view = view;
  }

  /** This console in front of somebody. */
  Console seen(View person) {
    return new Console(streams, palette, talk, person);
  }

  /** This console, whose long work stops between two steps once it is wanted. */
  Console stoppedBy(BooleanSupplier stop) {
    return new Console(streams, palette, talk, view.stoppedBy(stop));
  }

  static Console plain(Streams streams) {
    return new Console(streams, Palette.NONE, Talk.NORMAL);
  }

  /** This console as the global options of one call want it. */
  Console as(Words words) {
    Palette wanted = words.flag(Option.NO_COLOR.name()) ? Palette.NONE : palette;
    if (words.flag(Option.DEBUG.name())) {
      return new Console(streams, wanted, Talk.DEBUG, view);
    }
    Talk asked = words.flag(Option.VERBOSE.name()) ? Talk.VERBOSE : talk;
    return new Console(streams, wanted, asked, view);
  }

  /** For what goes wrong before the words are understood. */
  Console debugging() {
    return new Console(streams, palette, Talk.DEBUG, view);
  }

  /** What was asked for. */
  void result(Text text) {
    String words = text.in(palette);
    streams.out().write(words.endsWith("\n") ? words : words + "\n");
  }

  void result(String text) {
    result(Text.of(text));
  }

  void table(Table table) {
    result(table.text());
  }

  /** The table cut to the width of the screen where there is one, and whole in a pipe. */
  void fitting(Table table) {
    result(streams.isTerminal() ? table.within(screen()) : table.text());
  }

  /** The page, on a narrow screen narrower than usual. */
  void page(Page page) {
    result(page.text(reading()));
  }

  /** The width of lines that are to be read: that of a narrow screen, and never more than 80. */
  int reading() {
    return Math.min(USUAL_COLUMNS, columns().orElse(USUAL_COLUMNS));
  }

  /** The width to break lines at; none in a pipe, where lines stay as they are. */
  OptionalInt columns() {
    return streams.isTerminal() ? OptionalInt.of(screen()) : OptionalInt.empty();
  }

  /** Rows as comma-separated values, see {@link Csv}. */
  void csv(List<List<String>> rows) {
    streams.out().write(Csv.write(rows));
  }

  /** The tree as JSON, see {@link Json#write}. */
  void json(@Nullable Object tree) {
    streams.out().write(Json.write(tree));
  }

  /**
   * What a person wants to know on the way, broken to a narrow screen. Plain, for standard error
   * may go somewhere else.
   */
  void say(String text) {
    streams.out().flush(); // so that both appear in the order in which they were printed
    streams.err().write(broken(Safe.text(text)) + "\n");
    streams.err().flush();
  }

  /** For work that may take long, in steps such as {@code records read}. */
  Waiting waiting(String what) {
    return new Waiting(streams.err(), view, " " + what);
  }

  /** The same where it is known how many steps there are. */
  Waiting waiting(String what, int all) {
    return new Waiting(streams.err(), view, String.format(Locale.ROOT, " of %,d %s", all, what));
  }

  /** What only {@code --verbose} asks for. */
  void detail(Supplier<String> text) {
    if (talk != Talk.NORMAL) {
      say(text.get());
    }
  }

  void warn(String text) {
    say(hanging("warning: " + text));
  }

  /** The sentence, and the remedy on the next line. */
  void problem(Problem problem) {
    say(hanging(problem.sentence() + "\n" + problem.remedy()));
    if (problem.getCause() != null) {
      trace(problem);
    }
  }

  void bug(Throwable bug) {
    say(
        hanging(
            """
            This is a bug in Parlance: %s.
            Please report it, together with what the same command prints with --debug.\
            """
                .formatted(bug)));
    trace(bug);
  }

  /** Everything printed so far is on its way, or it is known why not. */
  void flush() {
    streams.out().flush();
    streams
        .out()
        .failure()
        .ifPresent(
            failure -> {
              throw new Problem(
                  ExitCode.GIT,
                  "The result could not be written: %s.".formatted(failure.getMessage()),
                  "Make room, or send the output somewhere else, and run the command again.",
                  failure);
            });
  }

  /** The screen is asked for its width only where it may be too narrow. */
  private String broken(String text) {
    List<String> lines = text.lines().toList();
    boolean fits = lines.stream().allMatch(line -> line.length() <= NARROW_COLUMNS);
    return fits || columns().isEmpty() ? text : Layout.of(lines, screen());
  }

  private int screen() {
    int asked = view.columns().getAsInt();
    return asked < FEWEST_COLUMNS ? USUAL_COLUMNS : asked;
  }

  private void trace(Throwable failure) {
    if (talk == Talk.DEBUG) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      say(trace.toString().stripTrailing());
    }
  }

  private String hanging(String text) {
    List<String> lines = text.lines().toList();
    int room = columns().orElse(Integer.MAX_VALUE) - NAME.length();
    return Layout.of(lines, room).lines().collect(Collectors.joining("\n" + MARGIN, NAME, ""));
  }
}
