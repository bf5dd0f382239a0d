package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.repository.Clash;
import dev.parlance.repository.LeftBranch;
import dev.parlance.repository.MergeFinding;
import dev.parlance.repository.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a sync has found and done, as it is told to people and to programs. */
final class SyncReport {

  private static final String HERE = "HEAD";

  private final String remote;
  private final Settlement settlement;
  private final List<MergeFinding> findings;
  private final List<Map<String, Object>> moved = new ArrayList<>();
  private final List<Map<String, Object>> staying = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private final List<String> talk = new ArrayList<>();
  private int open;

  SyncReport(String remote, Settlement settlement, List<MergeFinding> findings) {
    this.remote = remote;
    this.settlement = settlement;
    this.findings = List.copyOf(findings);
  }

  /** A clash in which the record of this branch keeps its number, at least for now. */
  void stays(Clash clash) {
    if (clash.where().equals(HERE) && isSaidOfTheOther(clash)) {
      return;
    }
    Map<String, Object> tree = tree(clash);
    tree.put("verdict", clash.verdict().name().toLowerCase(Locale.ROOT));
    staying.add(tree);
    if (clash.verdict() == Clash.Verdict.OPEN) {
      open++;
      talk.add(
          "%s: both are in force. Decide which one moves: parlance renumber FILE"
              .formatted(said(clash)));
    } else {
      talk.add("%s, which has to give way.".formatted(said(clash)));
    }
  }

  /** A clash that is settled here; {@code changed} is empty where it is only said. */
  void moves(Clash clash, Optional<NewNumber> changed) {
    Optional<String> left = settlement.pushedAs(clash.file());
    Map<String, Object> tree = tree(clash);
    tree.put("newFile", changed.map(each -> each.moved().file()).orElse(null));
    tree.put("commit", changed.flatMap(NewNumber::commit).orElse(null));
    tree.put("leftBranch", left.orElse(null));
    moved.add(tree);
    talk.add(said(clash) + ".");
    changed.ifPresentOrElse(
        each -> {
          talk.add("  renumbered: " + each.moved().file());
          each.moved().changed().stream()
              .skip(1)
              .forEach(file -> talk.add("  changed with it: " + file));
          each.doubts().forEach(doubt -> talk.add("  " + doubt));
          results.add(each.moved().file());
        },
        () -> {
          talk.add("  would be renumbered: " + clash.file());
          results.add(clash.file());
        });
    left.ifPresent(branch -> talk.add("  Push it again. " + new LeftBranch(remote, branch).said()));
  }

  ExitCode print(Words words, Console console) {
    int behind = settlement.behind();
    ExitCode exit = open > 0 || !findings.isEmpty() ? ExitCode.REFUSED : ExitCode.DONE;
    if (words.flag("json")) {
      console.json(json(behind));
      return exit;
    }
    talk.forEach(console::say);
    findings.forEach(each -> console.say("%s: %s".formatted(each.file(), each.text())));
    if (talk.isEmpty() && findings.isEmpty()) {
      console.say("No number here is given twice.");
    }
    if (behind > 0) {
      console.say(
          "%s has %s that this branch has not: git merge %s"
              .formatted(settlement.base(), Count.of(behind, "commit"), settlement.base()));
    }
    results.forEach(console::result);
    return exit;
  }

  private Map<String, Object> json(int behind) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("remote", remote);
    tree.put("base", settlement.base());
    tree.put("behind", behind);
    tree.put("renumbered", moved);
    tree.put("staying", staying);
    tree.put("findings", findings.stream().map(SyncReport::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(MergeFinding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", finding.file());
    tree.put("text", finding.text());
    return tree;
  }

  private static Map<String, Object> tree(Clash clash) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", clash.number());
    tree.put("file", clash.file());
    tree.put("other", clash.other());
    tree.put("where", clash.where());
    return tree;
  }

  private static boolean isSaidOfTheOther(Clash clash) {
    String name = clash.file().substring(clash.file().lastIndexOf('/') + 1);
    return clash.verdict() == Clash.Verdict.KEEPS || name.compareTo(clash.other()) > 0;
  }

  private static String said(Clash clash) {
    String where = clash.where().equals(HERE) ? "here too" : "on " + clash.where();
    return "The number of %s is that of %s %s".formatted(clash.file(), clash.other(), where);
  }
}
