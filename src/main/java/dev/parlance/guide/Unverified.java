package dev.parlance.guide;

import java.util.stream.Stream;

/** A guide that does not say when somebody last looked whether it still holds, or by what. */
final class Unverified implements Lint {

  @Override
  public Stream<Finding> check(GuideDraft draft) {
    Guide.Head head = draft.guide().head();
    Stream<Finding> never =
        head.lastVerified().isEmpty()
            ? Stream.of(
                finding(
                    draft,
                    "never-verified",
                    "last-verified",
                    "nobody has written down when the guide was last verified.",
                    "Verify it and write the date, as in 'last-verified: 2026-11-20'."))
            : Stream.empty();
    Stream<Finding> unsourced =
        head.sources().isEmpty()
            ? Stream.of(
                finding(
                    draft,
                    "no-sources",
                    "sources",
                    "the guide names no sources.",
                    "List under 'sources' what its statements rest on."))
            : Stream.empty();
    return Stream.concat(never, unsourced);
  }

  private static Finding finding(
      GuideDraft draft, String code, String key, String what, String remedy) {
    return Finding.of(code, Severity.NOTE, draft.places().key(key), "", what, remedy);
  }
}
