package dev.parlance.review;

import dev.parlance.Problem;
import dev.parlance.Remembered;
import dev.parlance.guide.Guide;
import dev.parlance.record.Complaint;
import dev.parlance.record.Link;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Divergence;
import dev.parlance.repository.Globs;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.LinkTargets;
import dev.parlance.repository.LogPlace;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.TeamGuide;
import dev.parlance.repository.Trails;
import dev.parlance.repository.WorkTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log as it is put before the checks, and what they hold it against. */
public final class Docket {

  /** The names of files that records are made from, and of records about templates. */
  private static final Pattern TEMPLATE =
      Pattern.compile("(?i).*(?:^|[-_. /])templates?(?:[-_. ].*)?\\.md");

  private final WorkTree tree;
  private final LocalDate today;
  private final CheckSettings settings;
  private final LogPlace place;
  private final Inventory inventory;
  private final List<Exhibit> exhibits;
  private final Advisers advisers;
  private final Globs globs;
  private final Remembered<Trails> walk;
  private @Nullable History history;
  private final Map<String, List<Exhibit>> byKey = new HashMap<>();
  private final Map<String, Exhibit> byFile = new HashMap<>();
  private final LinkTargets targets;

  private Docket(
      WorkTree tree,
      LocalDate today,
      CheckSettings settings,
      LogPlace place,
      Inventory inventory,
      List<Exhibit> exhibits) {
    this.tree = tree;
    this.globs = new Globs(tree);
    this.today = today;
    this.settings = settings;
    this.place = place;
    this.inventory = inventory;
    this.exhibits = List.copyOf(exhibits);
    this.walk = new Remembered<>(() -> Trails.of(tree, directory(), size()));
    this.advisers =
        new Advisers(
            RecordedGuides.of(tree, inventory.directory(), teamGuide(tree, inventory.directory())));
    this.targets = LinkTargets.in(inventory);
    for (Exhibit each : exhibits) {
      byFile.put(each.file(), each);
      byKey.computeIfAbsent(each.summary().key(), unused -> new ArrayList<>(1)).add(each);
    }
  }

  /** The log as it lies in the work tree, seen on a day. */
  public static Docket of(
      WorkTree tree, RecordDirectory directory, LocalDate today, CheckSettings settings) {
    return of(tree, LogPlace.workTree(directory), today, settings);
  }

  /** The log as it is staged for the next commit, seen on a day. */
  public static Docket staged(
      WorkTree tree, RecordDirectory directory, LocalDate today, CheckSettings settings) {
    return of(tree, LogPlace.staged(tree, directory), today, settings);
  }

  private static Docket of(WorkTree tree, LogPlace place, LocalDate today, CheckSettings settings) {
    Map<String, Exhibit> read = new ConcurrentHashMap<>();
    Inventory inventory =
        place.inventory(
            text ->
                record -> {
                  if (!isTemplate(record)) {
                    read.put(record.file(), new Exhibit(record, text));
                  }
                  return true;
                });
    return new Docket(
        tree, today, settings, place, inventory, List.copyOf(new TreeMap<>(read).values()));
  }

  /** Templates have no number, or 0. */
  private static boolean isTemplate(RecordSummary record) {
    return TEMPLATE.matcher(record.file()).matches() && record.number().orElse(0) == 0;
  }

  public WorkTree tree() {
    return tree;
  }

  public Inventory inventory() {
    return inventory;
  }

  public RecordDirectory directory() {
    return inventory.directory();
  }

  /** Has the history walked through meanwhile, for somebody will ask. */
  void beginHistory() {
    walk.begin();
  }

  /** The history of the log, walked through once, and only if anybody asks. */
  History history() {
    if (history == null) {
      history = new History(walk.get());
    }
    return history;
  }

  /** Who walked through the history, and why; none where nobody did. */
  public Optional<String> historian() {
    return Optional.ofNullable(history).map(each -> each.trails().walker());
  }

  /** What is to be had on the way is not to be had any more. */
  void close() {
    if (history != null) {
      history.close();
    }
  }

  /** The files of the work tree that paths may match. */
  Globs globs() {
    return globs;
  }

  /** The guide that a record was made by; empty where it has none, or it is not to be found. */
  Optional<Guide> guideOf(Exhibit record) {
    return record.decision().flatMap(advisers::guideOf);
  }

  Advisers advisers() {
    return advisers;
  }

  LocalDate today() {
    return today;
  }

  CheckSettings settings() {
    return settings;
  }

  /** Every record that could be read, by file. */
  Stream<Exhibit> exhibits() {
    return exhibits.stream();
  }

  /** The files of records that are as they were when two branches parted. */
  public Set<String> unchangedSince(Divergence other) {
    return exhibits()
        .filter(each -> !other.isChangedHere(each.name(), each.text()))
        .map(Exhibit::file)
        .collect(Collectors.toSet());
  }

  /** How many records are looked at. */
  int size() {
    return exhibits.size();
  }

  /** The team's guide as it lies there, which may not be committed yet. */
  private static List<Guide> teamGuide(WorkTree tree, RecordDirectory directory) {
    try {
      return TeamGuide.inWorkTree(tree, directory).map(TeamGuide::guide).stream().toList();
    } catch (Problem unreadable) {
      return List.of(); // parlance guide lint says what is wrong with it
    }
  }

  /** What could not be read, of files and in files. */
  List<Complaint> complaints() {
    return inventory.complaints();
  }

  /** The records that a link names: none, one, or several of one number. */
  List<Exhibit> named(Link link) {
    return targets.of(link).stream()
        .flatMap(each -> Stream.ofNullable(byFile.get(each.file())))
        .toList();
  }

  /** Whether a link names no record, and leads to no other file either. */
  boolean isBroken(Link link) {
    return targets.leadsNowhere(link);
  }

  /** The one record that a link names. */
  Optional<Exhibit> theOne(Link link) {
    List<Exhibit> named = named(link);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The files themselves, records or not. */
  public LogPlace place() {
    return place;
  }

  /** The records that share a number, by that number. */
  Stream<List<Exhibit>> twins() {
    return byKey.values().stream()
        .filter(each -> each.size() > 1 && each.get(0).summary().number().isPresent());
  }
}
