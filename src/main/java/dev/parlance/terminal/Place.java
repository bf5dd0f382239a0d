package dev.parlance.terminal;

import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.guide.Language;
import dev.parlance.record.RecordStatus;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Relation;
import dev.parlance.repository.Drafts;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RepositoryFacts;
import dev.parlance.repository.WorkTree;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The place that the interactive shell works in: its prompt, its words, its history. */
final class Place {

  private static final String NAME = "parlance";
  private static final int LONGEST = 24;

  private final Surroundings surroundings;
  private final GuideInForce guide;
  private Supplier<Optional<RepositoryFacts>> facts = this::facts;

  Place(Surroundings surroundings, GuideInForce guide) {
    this.surroundings = surroundings;
    this.guide = guide;
  }

  /**
   * Has the repository looked at for the first prompt, which takes as long as the terminal does.
   */
  void begin() {
    Remembered<Optional<RepositoryFacts>> first = new Remembered<>(this::facts);
    first.begin();
    facts = first;
  }

  /**
   * Repository and branch, where there is one.
   *
   * @param columns of the screen, of which most are left to what is typed
   */
  String prompt(int columns) {
    int most = Math.min(LONGEST, columns * 3 / 10);
    Optional<RepositoryFacts> here = facts.get();
    facts = this::facts; // the next command may change them
    return here.map(each -> "%s %s %s> ".formatted(NAME, name(each, most), branch(each, most)))
        .orElse(NAME + "> ");
  }

  private Optional<RepositoryFacts> facts() {
    return tree().map(WorkTree::facts);
  }

  /**
   * Everything that can stand for a word of help, such as the numbers of records for {@code N}.
   *
   * @param begun what is typed of it
   */
  List<String> words(String name, String begun) {
    return switch (name) {
      case "N", "M", "A", "B" -> numbers();
      case "COMPONENT" -> components();
      case "LANGUAGE" ->
          guide().stream().flatMap(each -> each.languages().stream()).map(Language::id).toList();
      case "STATUS" -> Arrays.stream(RecordStatus.values()).map(RecordStatus::word).toList();
      case "VERB" -> Relation.words();
      case "DRAFT" -> tree().map(tree -> Drafts.of(tree).names()).orElse(List.of());
      case "TAG" -> records().flatMap(each -> each.tags().stream()).distinct().sorted().toList();
      case "ANSWER" -> guide().map(each -> AnswerWords.begun(each, begun)).orElse(List.of());
      case "REV", "REF" -> revisions();
      case "FILE", "DIR", "BEFORE", "AFTER" -> FileNames.begun(surroundings.directory(), begun);
      default -> List.of();
    };
  }

  /** The file that remembers typed lines, in the user's own directory; empty: none. */
  Optional<Path> history() {
    return Stream.of(state("XDG_STATE_HOME", ""), state("HOME", ".local/state"))
        .flatMap(Optional::stream)
        .map(directory -> directory.resolve(NAME).resolve("history"))
        .findFirst();
  }

  private Optional<Path> state(String variable, String below) {
    try {
      Path directory = Path.of(surroundings.environment().getOrDefault(variable, ""));
      return directory.isAbsolute() ? Optional.of(directory.resolve(below)) : Optional.empty();
    } catch (InvalidPathException unspeakable) {
      return Optional.empty();
    }
  }

  private List<String> numbers() {
    return records().map(RecordSummary::id).distinct().toList();
  }

  private List<String> revisions() {
    try {
      return tree().map(WorkTree::revisions).orElse(List.of());
    } catch (Problem unreadable) {
      return List.of(); // a command will say so; Tab stays quiet
    }
  }

  private Optional<Guide> guide() {
    try {
      return Optional.of(guide.read(surroundings.directory()));
    } catch (Problem unreadable) {
      return Optional.empty(); // a command will say so; Tab stays quiet
    }
  }

  private List<String> components() {
    return records()
        .flatMap(each -> each.components().stream())
        .map(RecordSummary.Chosen::name)
        .distinct()
        .toList();
  }

  private Stream<RecordSummary> records() {
    try {
      return tree().stream()
          .flatMap(tree -> new Project(tree, RecordDirectory.find(tree)).records().all().stream());
    } catch (Problem unreadable) {
      return Stream.empty(); // a command will say so; Tab stays quiet
    }
  }

  private Optional<WorkTree> tree() {
    try {
      return Optional.of(WorkTree.open(surroundings));
    } catch (Problem nowhere) {
      return Optional.empty();
    }
  }

  private static String name(RepositoryFacts facts, int most) {
    Path name = facts.top().getFileName();
    return shortened(name == null ? "/" : name.toString(), most);
  }

  private static String branch(RepositoryFacts facts, int most) {
    String branch = facts.branch();
    return shortened(branch == null ? "(detached)" : branch, most);
  }

  private static String shortened(String name, int most) {
    return name.length() <= most ? name : name.substring(0, most - 1) + "~";
  }
}
