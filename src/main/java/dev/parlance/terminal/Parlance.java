package dev.parlance.terminal;

import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.record.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parlance put together: the one place where objects meet the surroundings that they work in. */
public final class Parlance {

  private final Streams streams;
  private final Tty tty;
  private final Console console;
  private final Commands commands;
  private final Place place;

  private Parlance(Surroundings surroundings, Streams streams, Tty tty) {
    this.streams = streams;
    this.tty = tty;
    this.console =
        new Console(streams, Palette.of(streams, surroundings.environment()), Console.Talk.NORMAL)
            .seen(tty.view(surroundings));
    Remembered<Guide> guide = new Remembered<>(Guides::shipped);
    GuideFiles guides = new GuideFiles(surroundings);
    GuideInForce inForce = new GuideInForce(surroundings, guides, guide);
    this.place = new Place(surroundings, inForce);
    this.commands =
        Commands.withHelp(described(verbs(surroundings, streams, tty, guides, inForce)));
  }

  /** Runs one command, or the interactive shell where nothing is asked; answers the exit code. */
  public static int run(List<String> words, Supplier<Surroundings> surroundings, Streams streams) {
    return Ending.of(
        Console.plain(streams),
        () -> {
          try (Tty tty = new Tty()) {
            return new Parlance(surroundings.get(), streams, tty).run(words);
          }
        });
  }

  /** Every command but help, in the order of the help. */
  private static List<Verb> verbs(
      Surroundings surroundings, Streams streams, Tty tty, GuideFiles guides, GuideInForce guide) {
    AnswersInput answers = new AnswersInput(surroundings, streams.in());
    Person person = new Person(streams, surroundings.environment(), tty);
    Network network = new Network(surroundings, person);
    Reviews reviews = new Reviews(surroundings, person);
    return List.of(
        new DemoCommand(surroundings),
        new InitCommand(surroundings),
        new DecideCommand(surroundings, guide, answers, reviews),
        new AdviseCommand(guide, answers, reviews),
        new ResumeCommand(surroundings, guide, reviews),
        new ReviseCommand(surroundings, guide, answers, reviews),
        new WhatIfCommand(surroundings, guide),
        new NewCommand(surroundings),
        new TransitionCommand(surroundings, Transition.PROPOSE, "Proposes a draft."),
        new TransitionCommand(surroundings, Transition.ACCEPT, "Accepts a proposal."),
        new TransitionCommand(surroundings, Transition.REJECT, "Rejects a proposal."),
        new TransitionCommand(surroundings, Transition.WITHDRAW, "Withdraws a proposal."),
        new TransitionCommand(
            surroundings, Transition.DEPRECATE, "Says that a record should not be followed now."),
        new SupersedeCommand(surroundings),
        new LinkCommand(surroundings),
        new RenumberCommand(surroundings),
        new AmendCommand(surroundings),
        new UndoCommand(surroundings),
        new ListCommand(surroundings),
        new SearchCommand(surroundings),
        new ShowCommand(surroundings, guide),
        new ComponentsCommand(surroundings, guide),
        new HistoryCommand(surroundings),
        new DiffCommand(surroundings),
        new ReplayCommand(surroundings, guides, guide),
        new GraphCommand(surroundings),
        new IndexCommand(surroundings),
        new CheckCommand(surroundings),
        new GuideShowCommand(guides),
        new GuideQuestionsCommand(guides),
        new GuideLintCommand(guides),
        new GuideTestCommand(guides),
        new GuideDiffCommand(guides, surroundings),
        new GuideGraphCommand(guides),
        new GuideSensitivityCommand(guides),
        new PushCommand(network),
        new SyncCommand(network),
        new VersionCommand(() -> List.of("guide " + Guides.SHIPPED_NAME)));
  }

  /** The commands and two more, which describe them all to a shell and to man. */
  private static List<Verb> described(List<Verb> verbs) {
    List<Usage> usages = new ArrayList<>(verbs.stream().map(Verb::usage).toList());
    usages.addAll(List.of(CompletionCommand.USAGE, ManualCommand.USAGE, HelpCommand.USAGE));
    List<Verb> all = new ArrayList<>(verbs);
    all.add(new CompletionCommand(usages));
    all.add(new ManualCommand(usages));
    return all;
  }

  private int run(List<String> words) {
    if (!words.isEmpty() || !streams.isTerminal()) {
      return new OneShotRunner(commands, console).run(words);
    }
    return new InteractiveShell(commands, console, place).run(tty.open());
  }
}
