package dev.parlance.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signatures of commits, verified by the installed git. */
final class Signatures {

  private final InstalledGit git;
  private final List<String> options;

  private Signatures(InstalledGit git, List<String> options) {
    this.git = git;
    this.options = options;
  }

  /** Nobody verifies where no usable git is installed. */
  static Optional<Signatures> of(OpenRepository repository) {
    List<String> options = new ArrayList<>();
    options.addAll(program(repository, null, "gpg"));
    options.addAll(program(repository, "openpgp", "gpg"));
    options.addAll(program(repository, "x509", "gpgsm"));
    options.addAll(program(repository, "ssh", "ssh-keygen"));
    return repository
        .installedGit()
        .filter(git -> git.lack().isEmpty())
        .map(git -> new Signatures(git, options));
  }

  List<Trail.Step> verified(List<Trail.Step> steps) {
    List<String> words = new ArrayList<>(List.of("show", "-s", "-z", "--no-show-signature"));
    words.addAll(List.of("--encoding=UTF-8", "--format=%H%n%G?%n%GS"));
    steps.stream()
        .filter(step -> !step.signature().equals(Signature.NONE))
        .forEach(step -> words.add(step.commit()));
    Map<String, Signature> found = new HashMap<>();
    for (String part :
        git.askUnder(options, words.toArray(String[]::new)).run().orProblem().parts()) {
      String[] lines = part.strip().split("\n", -1);
      found.put(lines[0], Signature.of(lines[1], lines.length > 2 ? lines[2] : ""));
    }
    return steps.stream()
        .map(step -> step.with(found.getOrDefault(step.commit(), step.signature())))
        .toList();
  }

  /** The usual program, or that of the user's own configuration; the repository's is not run. */
  private static List<String> program(
      OpenRepository repository, @Nullable String format, String usual) {
    String own = repository.userConfiguration().getString("gpg", format, "program");
    String setting = format == null ? "gpg.program" : "gpg.%s.program".formatted(format);
    return List.of("-c", setting + "=" + (own == null ? usual : own));
  }
}
