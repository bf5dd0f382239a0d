package dev.parlance.repository;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a remote is: what may be shown of its address, and the page on which a branch of it is
 * reviewed, where its host is known to have one.
 */
public record WebAddress(String shown, String host, String path) {

  private static final Pattern URL =
      Pattern.compile("(?:https?|ssh|git)://(?:[^/]*@)?([^/:@]+)(?::\\d+)?/+(.+?)(?:\\.git)?/*");

  /** Such as {@code git@github.com:owner/name.git}; a path has no colon before its first slash. */
  private static final Pattern SHORT =
      Pattern.compile("(?:[^/@:]*@)?([^/:@]{2,}):(?!//)/*(.+?)(?:\\.git)?/*");

  static WebAddress of(String url) {
    String shown = withoutSecrets(OneLine.of(url));
    Matcher known = URL.matcher(url);
    if (!known.matches()) {
      known = SHORT.matcher(url);
    }
    return known.matches()
        ? new WebAddress(shown, known.group(1), known.group(2))
        : new WebAddress(shown, "", "");
  }

  /** {@code text} without the names and passwords in the addresses that it quotes. */
  static String withoutSecrets(String text) {
    return text.replaceAll("([a-z+]+://)[^/\\s]*@", "$1");
  }

  /** The page that asks for a review of {@code branch}; empty where the host is not known. */
  public Optional<String> review(String branch) {
    if (!path.matches("[\\w./~%+-]+")) {
      return Optional.empty();
    }
    String page = "https://%s/%s".formatted(host, path);
    if (isAt("github")) {
      return Optional.of(page + "/pull/new/" + branch);
    }
    if (isAt("gitlab")) {
      return Optional.of(
          page + "/-/merge_requests/new?merge_request%5Bsource_branch%5D=" + escaped(branch));
    }
    if (isAt("bitbucket")) {
      return Optional.of(page + "/pull-requests/new?source=" + escaped(branch));
    }
    if (isAt("codeberg") || isAt("gitea") || isAt("forgejo")) {
      return Optional.of(page + "/compare/" + branch);
    }
    return Optional.empty();
  }

  /** {@code github.com}, and the host {@code github.example.org} of a company as well. */
  private boolean isAt(String service) {
    return host.matches("(?i)" + service + "\\.[\\w.-]+");
  }

  private static String escaped(String branch) {
    return branch.replace("/", "%2F");
  }
}
