package dev.parlance.repository;

import dev.parlance.record.Link;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the links of a log's records lead to: the file that one names, else the records of the
 * number or name that it says. A link whose file has got another name since leads by its number.
 */
public final class LinkTargets {

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.*");

  private final String directory;
  private final Predicate<String> isFile;
  private final Map<String, RecordSummary> byFile = new HashMap<>();
  private final Map<String, List<RecordSummary>> byKey = new HashMap<>();

  /**
   * Links between these records.
   *
   * @param directory of the records, from the top of the work tree
   * @param isFile whether there is a file at a path, from the top
   */
  public LinkTargets(String directory, List<RecordSummary> records, Predicate<String> isFile) {
    this.directory = directory;
    this.isFile = isFile;
    for (RecordSummary each : records) {
      byFile.put(each.file(), each);
      byKey.computeIfAbsent(each.key(), unused -> new ArrayList<>(1)).add(each);
    }
  }

  /** Links between the records of a log. */
  public static LinkTargets in(Inventory log) {
    return new LinkTargets(
        log.directory().path(), log.all(), path -> log.directory().hasBeside(path));
  }

  /** The records that a link names: none, one, or several of one number. */
  public List<RecordSummary> of(Link link) {
    Optional<RecordSummary> named = path(link).map(byFile::get);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return elsewhere(link).isPresent() ? List.of() : byKey.getOrDefault(link.target(), List.of());
  }

  /** The file, or the page, that a link leads to and that is no record of this log. */
  public Optional<String> elsewhere(Link link) {
    Optional<String> path = path(link).filter(each -> !byFile.containsKey(each));
    return path.filter(each -> ADDRESS.matcher(each).matches() || isFile.test(each));
  }

  /** Whether what a link names is not there, in this log or elsewhere. */
  public boolean leadsNowhere(Link link) {
    return of(link).isEmpty() && elsewhere(link).isEmpty();
  }

  /** From the top of the work tree; none where no file is named, or it is outside. */
  private Optional<String> path(Link link) {
    String href = link.href();
    if (href.isEmpty()) {
      return Optional.empty();
    }
    if (ADDRESS.matcher(href).matches()) {
      String here = directory + "/" + link.fileName();
      boolean own = byFile.containsKey(here) || href.contains("/" + directory + "/");
      return Optional.of(own ? here : href);
    }
    return normalized(href.startsWith("/") ? href.substring(1) : directory + "/" + href);
  }

  private static Optional<String> normalized(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }
}
