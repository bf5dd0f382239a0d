package dev.parlance.record;

import dev.parlance.guide.Guide;

/**
 * Which guide a decision was taken with.
 *
 * @param digest of the guide's file: {@code sha256:} and hexadecimal digits
 * @param blob the name under which git keeps the file of a team's own guide; empty for another
 */
public record GuideReference(String id, String version, String digest, String blob) {

  static GuideReference to(Guide guide) {
    return new GuideReference(
        guide.head().id(), guide.head().version(), "sha256:" + guide.digest(), guide.blob());
  }

  /** Whether it is this guide, word for word. */
  public boolean names(Guide guide) {
    return id.equals(guide.head().id())
        && version.equals(guide.head().version())
        && digest.equals("sha256:" + guide.digest());
  }

  /** As in a trailer: {@code langindex-python@1.0.0}. */
  public String at() {
    return id + "@" + version;
  }
}
