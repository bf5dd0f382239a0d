package dev.parlance.terminal;

import dev.parlance.Remembered;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.repository.TeamGuide;
import java.nio.file.Path;

/** The guide to go by: the team's own where there is one, else the shipped one. */
final class GuideInForce {

  private final Surroundings surroundings;
  private final GuideFiles files;
  private final Remembered<Guide> shipped;

  GuideInForce(Surroundings surroundings, GuideFiles files, Remembered<Guide> shipped) {
    this.surroundings = surroundings;
    this.files = files;
    this.shipped = shipped;
  }

  /** Has the shipped guide read ahead, for it is known to be needed soon. */
  void begin() {
    shipped.begin();
  }

  /** For advice, and for the names of languages. */
  Guide read(Words words) {
    return read(words.directory(surroundings));
  }

  Guide read(Path here) {
    return files.team(here).map(GuideFiles::read).orElseGet(shipped);
  }

  /** The guide that Parlance brings along. */
  Guide shipped() {
    return shipped.get();
  }

  /** For a record, which names the blob that git keeps of a team's guide. */
  Guide toDecideBy(Project project, Console console) {
    return TeamGuide.inWorkTree(project.tree(), project.directory())
        .map(file -> stored(file, project, console))
        .orElseGet(shipped);
  }

  /** Whether a project decides by the shipped guide, for it has none of its own. */
  static boolean isShipped(Project project) {
    return !TeamGuide.isIn(project.tree(), project.directory());
  }

  private static Guide stored(TeamGuide file, Project project, Console console) {
    Guide guide = file.guide();
    String blob = file.blob(project.tree());
    if (!file.isCommitted(project.tree(), project.directory(), blob)) {
      console.warn(
          """
          %s is not committed as it stands, and the record will name it.
          Commit it, so that the record can be replayed: git add %s && git commit\
          """
              .formatted(file.path(), file.path()));
    }
    return guide.storedAs(blob);
  }
}
