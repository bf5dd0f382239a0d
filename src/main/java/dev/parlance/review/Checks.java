package dev.parlance.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that a log is held to, by code. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new NoRecords(),
          new Unreadable(),
          new SymbolicLink(),
          new Unfilled(),
          new StatusUnknown(),
          new StatusMissing(),
          new SectionEmpty(),
          new NumberTwice(),
          new LinkBroken(),
          new LinkOneWay(),
          new SupersessionCycle(),
          new SupersessionHalfDone(),
          new SuccessorNotAccepted(),
          new AcceptedTextChanged(),
          new TrailDisagrees(),
          new ChangedPastTheTrail(),
          new HistoryMissing(),
          new GuideMissing(),
          new AnswerUnknown(),
          new AdviceTampered(),
          new GuideUnverified(),
          new NoPaths(),
          new PathsMatchNothing(),
          new ReviewOverdue(),
          new ProposedTooLong(),
          new FollowUpOverdue(),
          new BidiControl(),
          new InvisibleCharacter(),
          new Secret(),
          new IgnoreWithoutReason());

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }

  /** Every rule, also those on what was done with the observations of others. */
  public static List<Rule> rules() {
    return Stream.concat(ALL.stream().map(Check::rule), Stream.of(Ignores.UNUSED))
        .sorted(java.util.Comparator.comparing(Rule::code))
        .toList();
  }

  /** The rule of that code or slug. */
  static Optional<Rule> rule(String name) {
    return rules().stream()
        .filter(each -> each.code().equalsIgnoreCase(name) || each.slug().equals(name))
        .findFirst();
  }

  static List<String> names() {
    return rules().stream().flatMap(each -> Stream.of(each.code(), each.slug())).toList();
  }
}
