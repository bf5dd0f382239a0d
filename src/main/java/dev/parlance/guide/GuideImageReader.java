package dev.parlance.guide;

import dev.parlance.ImageReader;
import dev.parlance.YamlNode.Place;
import dev.parlance.guide.Background.Change;
import dev.parlance.guide.Background.Departure;
import dev.parlance.guide.Background.Entry;
import dev.parlance.guide.Background.LeftOut;
import dev.parlance.guide.Background.Named;
import dev.parlance.guide.Background.Reading;
import dev.parlance.guide.Background.Renamed;
import dev.parlance.guide.Background.Silence;
import dev.parlance.guide.Condition.Term;
import dev.parlance.guide.Effect.Exclude;
import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Remark.Sort;
import dev.parlance.guide.Effect.Remark.Tone;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Effect.TieBreak;
import dev.parlance.guide.Effect.Undercut;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link GuideImage} wrote, part by part in the same order. */
final class GuideImageReader {

  private final String file;
  private final ImageReader in;

  private GuideImageReader(String file, byte[] image) {
    this.file = file;
    this.in = new ImageReader(image);
  }

  /**
   * The guide of an image.
   *
   * @param file where its citations stand
   */
  static Guide read(String file, byte[] image) {
    return new GuideImageReader(file, image).guide();
  }

  private Guide guide() {
    Guide.Head head = head();
    String digest = in.text();
    String branchQuestion = in.text();
    String concernQuestion = in.text();
    List<Tier> tiers = in.each(() -> new Tier(in.number(), in.text(), in.text(), in.texts()));
    return new Guide(
        head,
        digest,
        "",
        branchQuestion,
        concernQuestion,
        tiers,
        in.each(() -> new Language(in.text(), in.text(), in.text(), in.texts())),
        in.each(this::question),
        in.each(() -> rule(tiers)),
        background());
  }

  private Guide.Head head() {
    return new Guide.Head(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.each(() -> new Seed(in.number(), in.text(), in.text(), in.text())),
        in.texts(),
        in.text(),
        in.text());
  }

  private Question question() {
    return new Question(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        Question.Arity.valueOf(in.text()),
        Question.Phase.valueOf(in.text()),
        in.text(),
        condition(),
        Set.copyOf(in.texts()),
        in.texts(),
        in.number() == 1,
        citation(),
        in.each(() -> new Option(in.text(), in.text(), in.text(), in.text(), in.number() == 1)));
  }

  private Rule rule(List<Tier> tiers) {
    return new Rule(
        in.text(),
        condition(),
        effect(tiers),
        Set.copyOf(in.texts()),
        Rule.Origin.valueOf(in.text()),
        citation());
  }

  private Condition condition() {
    return new Condition(in.each(() -> new Term(atoms(), atoms())));
  }

  private Set<Atom> atoms() {
    Set<Atom> atoms = new HashSet<>();
    for (int left = in.number(); left > 0; left--) {
      atoms.add(new Atom(in.text(), in.text()));
    }
    return atoms;
  }

  private Effect effect(List<Tier> tiers) {
    int kind = in.number();
    return switch (kind) {
      case GuideImage.SUPPORT ->
          new Support(
              in.texts(), tiers.get(in.number()), in.texts().stream().findFirst().orElse(null));
      case GuideImage.EXCLUDE -> new Exclude(in.texts());
      case GuideImage.PREFER -> new Prefer(in.texts().get(0), in.text());
      case GuideImage.UNDERCUT -> new Undercut(in.texts());
      case GuideImage.TIE_BREAK -> new TieBreak(in.texts());
      case GuideImage.REMARK ->
          new Remark(Sort.valueOf(in.text()), Tone.valueOf(in.text()), in.text());
      default -> throw new IllegalArgumentException("no effect has the number " + kind);
    };
  }

  private Citation citation() {
    return new Citation(
        in.number(), in.text(), in.number(), in.text(), new Place(file, in.number(), in.number()));
  }

  private Named named() {
    return new Named(in.text(), citation());
  }

  private Background background() {
    return new Background(
        in.each(this::named),
        in.each(this::named),
        in.each(() -> new Reading(in.text(), in.texts(), in.text())),
        in.each(() -> new Silence(in.text(), in.text())),
        in.each(() -> new LeftOut(in.number(), in.texts(), in.text())),
        in.each(() -> new Entry(in.text(), in.text())),
        in.each(() -> new Change(in.text(), in.text(), in.text())),
        in.each(() -> new Departure(in.text(), in.text(), in.text())),
        in.each(() -> new Renamed(in.text(), in.text(), in.text())));
  }
}
