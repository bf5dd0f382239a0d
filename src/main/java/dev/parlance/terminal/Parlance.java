package dev.parlance.terminal;

import dev.parlance.Surroundings;
import dev.parlance.guide.Guides;
import dev.parlance.record.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Parlance put together: the one place where objects meet the surroundings that they work in. */
public final class Parlance {

  private final Streams streams;
  private final Tty tty;
  private final Console console;
  private final Commands commands;
  private final Place place;

  private Parlance(Surroundings surroundings, Streams streams, Tty tty, HeadStart start) {
    this.streams = streams;
    this.tty = tty;
    this.console =
        new Console(streams, Palette.of(streams, surroundings.environment()), Console.Talk.NORMAL)
            .seen(tty.view(surroundings));
    GuideFiles guides = new GuideFiles(surroundings);
    GuideInForce inForce = new GuideInForce(surroundings, guides, start.guide());
    this.place = new Place(surroundings, inForce);
    this.commands =
        Commands.withHelp(described(verbs(surroundings, streams, tty, guides, inForce, start)));
  }

  /** Runs one command, or the interactive shell where nothing is asked; answers the exit code. */
  public static int run(List<String> words, Supplier<Surroundings> surroundings, Streams streams) {
    HeadStart start = HeadStart.of(words);
    return Ending.of(
        Console.plain(streams),
        () -> {
          try (Tty tty = new Tty()) {
            return new Parlance(surroundings.get(), streams, tty, start).run(words);
          }
        });
  }

  /** Every command but help, in the order of the help. */
  private static List<Verb> verbs(
      Surroundings surroundings,
      Streams streams,
      Tty tty,
      GuideFiles guides,
      GuideInForce guide,
      HeadStart start) {
    AnswersInput answers = new AnswersInput(surroundings, streams.in());
    Person person = new Person(streams, surroundings.environment(), tty);
    Network network = new Network(surroundings, person);
    Reviews reviews = new Reviews(surroundings, person);
    return List.of(
        new Deferred("demo", () -> new DemoCommand(surroundings)),
        new Deferred("init", () -> new InitCommand(surroundings)),
        new Deferred(
            "decide",
            () -> new DecideCommand(surroundings, guide, answers, reviews, start.filing())),
        new Deferred("advise", () -> new AdviseCommand(guide, answers, reviews)),
        new Deferred(
            "resume", () -> new ResumeCommand(surroundings, guide, reviews, start.filing())),
        new Deferred("revise", () -> new ReviseCommand(surroundings, guide, answers, reviews)),
        new Deferred("what-if", () -> new WhatIfCommand(surroundings, guide)),
        new Deferred("new", () -> new NewCommand(surroundings)),
        transition(Transition.PROPOSE, "Proposes a draft.", surroundings),
        transition(Transition.ACCEPT, "Accepts a proposal.", surroundings),
        transition(Transition.REJECT, "Rejects a proposal.", surroundings),
        transition(Transition.WITHDRAW, "Withdraws a proposal.", surroundings),
        transition(
            Transition.DEPRECATE, "Says that a record should not be followed now.", surroundings),
        new Deferred("supersede", () -> new SupersedeCommand(surroundings)),
        new Deferred("link", () -> new LinkCommand(surroundings)),
        new Deferred("renumber", () -> new RenumberCommand(surroundings)),
        new Deferred("amend", () -> new AmendCommand(surroundings)),
        new Deferred("undo", () -> new UndoCommand(surroundings)),
        new Deferred("list", () -> new ListCommand(surroundings)),
        new Deferred("search", () -> new SearchCommand(surroundings)),
        new Deferred("show", () -> new ShowCommand(surroundings, guide)),
        new Deferred("components", () -> new ComponentsCommand(surroundings, guide)),
        new Deferred("history", () -> new HistoryCommand(surroundings)),
        new Deferred("diff", () -> new DiffCommand(surroundings)),
        new Deferred("replay", () -> new ReplayCommand(surroundings, guides, guide)),
        new Deferred("graph", () -> new GraphCommand(surroundings)),
        new Deferred("index", () -> new IndexCommand(surroundings)),
        new Deferred("check", () -> new CheckCommand(surroundings)),
        new Deferred("guide show", () -> new GuideShowCommand(guides)),
        new Deferred("guide questions", () -> new GuideQuestionsCommand(guides)),
        new Deferred("guide lint", () -> new GuideLintCommand(guides)),
        new Deferred("guide test", () -> new GuideTestCommand(guides)),
        new Deferred("guide diff", () -> new GuideDiffCommand(guides, surroundings)),
        new Deferred("guide graph", () -> new GuideGraphCommand(guides)),
        new Deferred("guide sensitivity", () -> new GuideSensitivityCommand(guides)),
        new Deferred("push", () -> new PushCommand(network)),
        new Deferred("sync", () -> new SyncCommand(network)),
        new Deferred(
            VersionCommand.NAME,
            () -> new VersionCommand(() -> List.of("guide " + Guides.SHIPPED_NAME))));
  }

  private static Verb transition(
      Transition transition, String description, Surroundings surroundings) {
    return new Deferred(
        transition.verb(), () -> new TransitionCommand(surroundings, transition, description));
  }

  /** The commands and two more, which describe them all to a shell and to man. */
  private static List<Verb> described(List<Verb> verbs) {
    Supplier<List<Usage>> usages =
        () ->
            Stream.concat(
                    verbs.stream().map(Verb::usage),
                    Stream.of(CompletionCommand.USAGE, ManualCommand.USAGE, HelpCommand.USAGE))
                .toList();
    List<Verb> all = new ArrayList<>(verbs);
    all.add(new Deferred("completion", () -> new CompletionCommand(usages.get())));
    all.add(new Deferred("manual", () -> new ManualCommand(usages.get())));
    return all;
  }

  private int run(List<String> words) {
    if (!words.isEmpty() || !streams.isTerminal()) {
      return new OneShotRunner(commands, console).run(words);
    }
    place.begin();
    return new InteractiveShell(commands, console, place).run(tty.open());
  }
}
