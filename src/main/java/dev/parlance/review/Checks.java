package dev.parlance.review;

import java.util.Comparator;
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
          new ConflictLeft(),
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
          new DateInFuture(),
          new BidiControl(),
          new InvisibleCharacter(),
          new Secret(),
          new IgnoreWithoutReason());

  /** The rule of the table of contents, which is made further on. */
  public static final Rule INDEX_OUT_OF_DATE =
      Rule.warning(
          "ADR090", "index-out-of-date", "The table of contents is not that of the records.");

  private Checks() {}

  /** The checks that a log is held to by itself. */
  public static List<Check> all() {
    return ALL;
  }

  /** Every rule, also those on other branches, on messages, and on what is silenced. */
  public static List<Rule> rules() {
    Stream<Rule> others =
        Stream.of(
            NumberClash.RULE,
            MessageDisagrees.RULE,
            Ignores.UNUSED,
            Baseline.OUTDATED,
            INDEX_OUT_OF_DATE);
    return Stream.concat(ALL.stream().map(Check::rule), others)
        .sorted(Comparator.comparing(Rule::code))
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
