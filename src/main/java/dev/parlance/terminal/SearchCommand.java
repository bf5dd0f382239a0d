package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.Demand;
import dev.parlance.record.Query;
import dev.parlance.record.RecordSummary;
import dev.parlance.record.Search;
import dev.parlance.record.Search.Hit;
import dev.parlance.repository.Inventory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Full text over titles, bodies and reasons, the best first. */
final class SearchCommand implements Verb {

  private static final Usage USAGE =
      Usage.of("search", Group.READ, "Finds the records in which all words occur.")
          .with(Argument.some("TEXT", "The words, in any order, case and accents aside."))
          .with(Option.JSON)
          .example("search postgres replica", "Records that speak of both.");

  /** Records that the query finds; what it finds in them is kept, by their file. */
  private record Wishes(Query query, Map<String, Hit> hits) implements Demand {

    @Override
    public Look at(String text) {
      return new Wish(new Search(text, query), hits);
    }
  }

  private record Wish(Search search, Map<String, Hit> hits) implements Demand.Look {

    @Override
    public boolean mayWant() {
      return search.mayFind();
    }

    @Override
    public boolean wants(RecordSummary record) {
      Optional<Hit> hit = search.in(record);
      hit.ifPresent(found -> hits.put(record.file(), found));
      return hit.isPresent();
    }
  }

  private final Surroundings surroundings;

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitCode run(Words words, Console console) {
    Query query = new Query(words.values("TEXT"));
    if (query.words().isEmpty()) {
      throw new Problem(
          ExitCode.USAGE, "There is no word to search for.", "Give at least one word.");
    }
    Map<String, Hit> byFile = new ConcurrentHashMap<>();
    Inventory found = Project.open(words, surroundings).records(new Wishes(query, byFile), console);
    List<Hit> hits = bestFirst(found, byFile);
    if (words.flag("json")) {
      console.json(tree(query, hits, found));
      return ExitCode.DONE;
    }
    for (Hit hit : hits) {
      console.result(text(hit));
    }
    if (hits.isEmpty()) {
      console.say(
          "No record in %s holds %s."
              .formatted(
                  found.directory().path(), "'" + String.join("' and '", query.words()) + "'"));
    }
    Project.warn(found, console);
    return ExitCode.DONE;
  }

  /** Of two that are as good the older one comes first, as it does in the log. */
  private static List<Hit> bestFirst(Inventory found, Map<String, Hit> byFile) {
    List<Hit> hits = new ArrayList<>(found.all().size());
    for (RecordSummary record : found.all()) {
      hits.add(Objects.requireNonNull(byFile.get(record.file())));
    }
    hits.sort(Hit::bestFirst);
    return hits;
  }

  private static Text text(Hit hit) {
    RecordSummary record = hit.record();
    return Text.line(RecordTree.id(record), Ink.STRONG)
        .and("  ")
        .and(RecordTree.heading(record, Ink.STRONG))
        .and(Text.line("  (" + RecordTree.status(record) + ")", Ink.FAINT))
        .and("\n  ")
        .and(Text.line(record.file() + ":" + hit.line() + ": " + hit.context()))
        .and("\n");
  }

  private static Map<String, Object> tree(Query query, List<Hit> hits, Inventory found) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("words", query.words());
    tree.put("records", hits.stream().map(SearchCommand::tree).toList());
    tree.put("problems", RecordTree.problems(found));
    return tree;
  }

  private static Map<String, Object> tree(Hit hit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", hit.record().number().isPresent() ? hit.record().number().getAsInt() : null);
    tree.put("id", RecordTree.id(hit.record()));
    tree.put("title", hit.record().title());
    tree.put("status", hit.record().status().word());
    tree.put("file", hit.record().file());
    tree.put("line", hit.line());
    tree.put("part", hit.part());
    tree.put("context", hit.context());
    return tree;
  }
}
