package dev.parlance.record;

import dev.parlance.guide.Guide;

/**
 * Which guide a decision was taken with.
 *
 * @param digest of the guide's file: {@code sha256:} and hexadecimal digits
 */
public record GuideReference(String id, String version, String digest) {

  static GuideReference to(Guide guide) {
    return new GuideReference(
        guide.head().id(), guide.head().version(), "sha256:" + guide.digest());
  }

  /** As in a trailer: {@code langindex-python@1.0.0}. */
  public String at() {
    return id + "@" + version;
  }
}
