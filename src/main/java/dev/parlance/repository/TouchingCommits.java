package dev.parlance.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commits up to HEAD that have another directory than their parents, as {@code git log --
 * DIRECTORY} finds them: where a merge took the directory of one parent, only that one is followed.
 * Git compares files for that, and again to say which differ; the names of the directories do.
 */
final class TouchingCommits {

  private final InstalledGit git;
  private final String directory;

  TouchingCommits(InstalledGit git, String directory) {
    this.git = git;
    this.directory = directory;
  }

  /** None before all that come after it. */
  List<String> all() {
    List<String[]> family = family();
    Map<String, String> trees = trees(family);
    Set<String> reached = new HashSet<>();
    List<String> touching = new ArrayList<>();
    for (String[] each : family) {
      if (touching.isEmpty() && reached.isEmpty()) {
        reached.add(each[0]);
      }
      if (!reached.remove(each[0])) {
        continue;
      }
      String own = trees.getOrDefault(each[0], "");
      List<String> parents = Arrays.asList(each).subList(1, each.length);
      List<String> alike =
          parents.stream()
              .filter(parent -> trees.getOrDefault(parent, "").equals(own))
              .limit(1)
              .toList();
      reached.addAll(alike.isEmpty() ? parents : alike);
      if (alike.isEmpty() && !(parents.isEmpty() && own.isEmpty())) {
        touching.add(each[0]);
      }
    }
    return touching;
  }

  /** Every commit with its parents, children first, those of two branches by their time. */
  private List<String[]> family() {
    return git.ask("rev-list", "--date-order", "--parents", "HEAD")
        .run()
        .orProblem()
        .text()
        .lines()
        .map(line -> line.split(" ", -1))
        .toList();
  }

  private Map<String, String> trees(List<String[]> family) {
    StringBuilder questions = new StringBuilder();
    family.forEach(each -> questions.append(each[0]).append(':').append(directory).append('\n'));
    List<String> answers =
        git.ask("cat-file", "--batch-check=%(objectname)")
            .reading(questions.toString().getBytes(UTF_8))
            .run()
            .orProblem()
            .text()
            .lines()
            .toList();
    Map<String, String> trees = new HashMap<>();
    for (int i = 0; i < family.size(); i++) {
      String answer = answers.get(i);
      trees.put(family.get(i)[0], answer.endsWith(" missing") ? "" : answer);
    }
    return trees;
  }
}
