package dev.parlance.repository;

import dev.parlance.record.Link;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is wrong with the log after a merge and is right before it, beside shared numbers. */
public final class MergeFindings {

  private static final String SUPERSEDES = "supersedes";

  private final RecordDirectory directory;
  private final MergeResult result;
  private final String revision;

  private MergeFindings(RecordDirectory directory, MergeResult result, String revision) {
    this.directory = directory;
    this.result = result;
    this.revision = revision;
  }

  /** In the merge of this branch with {@code revision}. */
  public static List<MergeFinding> of(WorkTree tree, RecordDirectory directory, String revision) {
    var findings =
        new MergeFindings(directory, MergeResult.of(tree, directory, revision), revision);
    Inventory before = Inventory.at(tree, directory, "HEAD");
    Inventory theirs = Inventory.at(tree, directory, revision);
    return findings.after(before, theirs);
  }

  private List<MergeFinding> after(Inventory ours, Inventory theirs) {
    List<MergeFinding> findings = new ArrayList<>();
    result
        .conflicts()
        .forEach(
            file -> findings.add(new MergeFinding(file, "Both sides changed it, and git asks.")));
    Inventory merged = Inventory.of(directory, result.records());
    successors(merged)
        .forEach(
            (target, files) -> {
              boolean known =
                  files.equals(successors(ours).get(target))
                      || files.equals(successors(theirs).get(target));
              if (files.size() > 1 && !known) {
                files.forEach(file -> findings.add(superseding(file, target, files)));
              }
            });
    findings.addAll(broken(merged, ours, theirs));
    return findings;
  }

  /** The files that supersede each record, by its number. */
  private static SortedMap<String, SortedSet<String>> successors(Inventory records) {
    SortedMap<String, SortedSet<String>> successors = new TreeMap<>();
    for (RecordSummary record : records.all()) {
      record.links().stream()
          .filter(link -> link.verb().equals(SUPERSEDES))
          .forEach(
              link ->
                  successors
                      .computeIfAbsent(link.target(), none -> new TreeSet<>())
                      .add(record.file()));
    }
    return successors;
  }

  private List<MergeFinding> broken(Inventory merged, Inventory ours, Inventory theirs) {
    LinkTargets after = LinkTargets.in(merged);
    List<LinkTargets> before = List.of(LinkTargets.in(ours), LinkTargets.in(theirs));
    return merged.all().stream()
        .flatMap(
            record ->
                record.links().stream()
                    .filter(after::leadsNowhere)
                    .filter(link -> !before.stream().allMatch(each -> each.leadsNowhere(link)))
                    .map(link -> broken(record, link)))
        .toList();
  }

  private MergeFinding superseding(String file, String target, SortedSet<String> files) {
    SortedSet<String> others = new TreeSet<>(files);
    others.remove(file);
    return new MergeFinding(
        file,
        "It supersedes %s, and so does %s after a merge with %s."
            .formatted(target, String.join(", ", others), revision));
  }

  private MergeFinding broken(RecordSummary record, Link link) {
    return new MergeFinding(
        record.file(),
        "It %s %s, which is not there after a merge with %s."
            .formatted(link.verb(), record.said(link), revision));
  }
}
