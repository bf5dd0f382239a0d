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

  private static final int COMMIT = 0;
  private static final int TREE = 1;
  private static final int PARENTS = 2;

  private final InstalledGit git;
  private final String directory;

  TouchingCommits(InstalledGit git, String directory) {
    this.git = git;
    this.directory = directory;
  }

  /** None before all that come after it; none at all where nothing is committed. */
  List<String> all() {
    List<String[]> family = family();
    Map<String, String> directories = directories(family);
    Set<String> reached = new HashSet<>();
    List<String> touching = new ArrayList<>();
    for (String[] each : family) {
      if (touching.isEmpty() && reached.isEmpty()) {
        reached.add(each[COMMIT]);
      }
      if (!reached.remove(each[COMMIT])) {
        continue;
      }
      String own = directories.getOrDefault(each[COMMIT], "");
      List<String> parents = Arrays.asList(each).subList(PARENTS, each.length);
      List<String> alike =
          parents.stream()
              .filter(parent -> directories.getOrDefault(parent, "").equals(own))
              .limit(1)
              .toList();
      reached.addAll(alike.isEmpty() ? parents : alike);
      if (alike.isEmpty() && !(parents.isEmpty() && own.isEmpty())) {
        touching.add(each[COMMIT]);
      }
    }
    return touching;
  }

  /**
   * Every commit, its tree and its parents, children first, those of two branches by their time.
   */
  private List<String[]> family() {
    GitAnswer answer =
        git.ask("rev-list", "--date-order", "--no-commit-header", "--format=%H %T %P", "HEAD")
            .run();
    if (!answer.succeeded() && git.commit("HEAD").isEmpty()) {
      return List.of();
    }
    return answer.orProblem().text().lines().map(line -> line.strip().split(" ", -1)).toList();
  }

  /** The name of the directory's own tree by that of the commit. */
  private Map<String, String> directories(List<String[]> family) {
    StringBuilder questions = new StringBuilder();
    family.forEach(each -> questions.append(each[TREE]).append(':').append(directory).append('\n'));
    List<String> answers =
        git.ask("cat-file", "--buffer", "--batch-check=%(objectname)")
            .reading(questions.toString().getBytes(UTF_8))
            .run()
            .orProblem()
            .text()
            .lines()
            .toList();
    Map<String, String> directories = new HashMap<>();
    for (int i = 0; i < family.size(); i++) {
      String answer = answers.get(i);
      directories.put(family.get(i)[COMMIT], answer.endsWith(" missing") ? "" : answer);
    }
    return directories;
  }
}
