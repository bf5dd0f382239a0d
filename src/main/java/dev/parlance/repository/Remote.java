package dev.parlance.repository;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Another repository that the team shares, reached by the user's own git and nothing else. */
public final class Remote {

  private static final String USUAL = "origin";

  private final InstalledGit git;
  private final String name;
  private final Duration limit;
  private final Consumer<String> say;

  private Remote(InstalledGit git, String name, Duration limit, Consumer<String> say) {
    this.git = git;
    this.name = name;
    this.limit = limit;
    this.say = say;
  }

  /**
   * The remote that the branch belongs to, else the only one, else {@code origin}; {@code say} is
   * told what the remote says, and no call takes longer than {@code limit}.
   */
  public static Remote usual(WorkTree tree, Duration limit, Consumer<String> say) {
    InstalledGit git = tree.installedGit();
    List<String> known = names(git);
    String branch = git.ask("symbolic-ref", "-q", "--short", "HEAD").run().line();
    String configured = git.setting("branch.%s.remote".formatted(branch));
    String name = known.size() == 1 ? known.get(0) : USUAL;
    return of(git, known.contains(configured) ? configured : name, known, limit, say);
  }

  /** The remote of this name. */
  public static Remote named(WorkTree tree, String name, Duration limit, Consumer<String> say) {
    InstalledGit git = tree.installedGit();
    return of(git, name, names(git), limit, say);
  }

  private static Remote of(
      InstalledGit git, String name, List<String> known, Duration limit, Consumer<String> say) {
    if (known.isEmpty()) {
      throw new Problem(
          ExitCode.GIT,
          "This repository has no remote.",
          "Name the one that the team shares: git remote add origin URL");
    }
    if (!known.contains(name)) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "This repository has no remote '%s'.".formatted(name),
          Nearest.remedy(name, known));
    }
    return new Remote(git, name, limit, say);
  }

  private static List<String> names(InstalledGit git) {
    return git.ask("remote").run().orProblem().text().lines().toList();
  }

  public String name() {
    return name;
  }

  /** Where it is, as git would push to it. */
  String url() {
    return git.ask("remote", "get-url", "--push", "--", name).run().line();
  }

  /** Where it is, without anything secret in it. */
  public WebAddress address() {
    return WebAddress.of(url());
  }

  /** Takes in its branches, the proposals on it, and the numbers that it has given away. */
  public void fetch() {
    fetch(Map.of("remote.%s.fetch".formatted(name), Reservation.refspec(name)), List.of());
    GitAnswer refspecs = git.ask("config", "--get-all", "remote.%s.fetch".formatted(name)).run();
    if (!refspecs.text().contains("refs/heads/*")) {
      String proposals =
          "+refs/heads/%1$s*:%2$s%1$s*".formatted(ProposalBranch.FOLDER, tracking(""));
      fetch(Map.of(), List.of(proposals, RegisterBranch.refspec(this)));
    }
  }

  private void fetch(Map<String, String> settings, List<String> refspecs) {
    List<String> words = new ArrayList<>(List.of("fetch", "--quiet", "--no-write-fetch-head"));
    words.addAll(List.of("--no-recurse-submodules", "--", name));
    words.addAll(refspecs);
    reach(settings, words.toArray(String[]::new)).orUnreached(name);
  }

  /** The ref in this clone that says where {@code branch} was at the remote. */
  String tracking(String branch) {
    return "refs/remotes/%s/%s".formatted(name, branch);
  }

  /** The ref in this clone for the branch that proposals are merged into. */
  String base() {
    return remembered()
        .or(this::asked)
        .orElseThrow(
            () ->
                new Problem(
                    ExitCode.GIT,
                    "%s does not say which branch proposals are merged into, or has none yet."
                        .formatted(name),
                    ("Push the main branch: git push -u %1$s HEAD; if it is there, name it:"
                            + " git remote set-head %1$s BRANCH")
                        .formatted(name)));
  }

  private Optional<String> remembered() {
    return existing(git.ask("symbolic-ref", "-q", tracking("HEAD")).run().line());
  }

  private Optional<String> asked() {
    String heads = "refs/heads/";
    return reach(Map.of(), "ls-remote", "--symref", "--", name, "HEAD")
        .orUnreached(name)
        .text()
        .lines()
        .filter(line -> line.startsWith("ref: " + heads))
        .map(line -> line.substring(("ref: " + heads).length(), line.indexOf('\t')))
        .findFirst()
        .flatMap(branch -> existing(tracking(branch)));
  }

  private Optional<String> existing(String ref) {
    return ref.isEmpty() || git.commit(ref).isEmpty() ? Optional.empty() : Optional.of(ref);
  }

  /**
   * Moves refs at the remote, all or none of them, if they are still where they are known to be.
   */
  PushAnswer push(List<RefMove> moves) {
    PushAnswer answer = push(moves, List.of("--atomic"));
    return answer.atomicRefused() ? pushInTurn(moves) : answer;
  }

  /** Moves one ref after the other, up to the first that is not where it is known to be. */
  PushAnswer pushInTurn(List<RefMove> moves) {
    PushAnswer answer = PushAnswer.NOTHING;
    for (RefMove move : moves) {
      answer = answer.then(push(List.of(move), List.of()));
      if (!answer.landed()) {
        return answer;
      }
    }
    return answer;
  }

  private PushAnswer push(List<RefMove> moves, List<String> how) {
    List<String> words = new ArrayList<>(List.of("push", "--porcelain"));
    words.addAll(how);
    moves.forEach(move -> words.add(move.lease()));
    words.addAll(List.of("--no-follow-tags", "--recurse-submodules=no", "--", name));
    moves.forEach(move -> words.add(move.refspec()));
    return PushAnswer.of(reach(Map.of(), words.toArray(String[]::new)), name);
  }

  /** Remembers what {@code moves} have made of the remote, as a fetch would. */
  void remember(List<RefMove> moves) {
    for (RefMove move : moves) {
      move.knownAs(this).ifPresent(ref -> git.tell("update-ref", ref, move.to()).run().orProblem());
    }
  }

  private GitAnswer reach(Map<String, String> settings, String... words) {
    return git.reach(new TreeMap<>(settings), words)
        .within(limit)
        .overheardBy(
            line -> {
              if (line.startsWith("remote:")) {
                say.accept(WebAddress.withoutSecrets(line));
              }
            })
        .run();
  }

  InstalledGit git() {
    return git;
  }
}
