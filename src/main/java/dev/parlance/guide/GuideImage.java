package dev.parlance.guide;

import dev.parlance.ImageWriter;
import dev.parlance.guide.Background.Named;
import dev.parlance.guide.Effect.Exclude;
import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Support;
import dev.parlance.guide.Effect.Undercut;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a guide that was read, and found to be right, as bytes: {@link GuideImageReader} makes the
 * same guide of them without a reader's work. Sets are sorted, so that the bytes are always the
 * same.
 */
final class GuideImage {

  static final int SUPPORT = 0;
  static final int EXCLUDE = 1;
  static final int PREFER = 2;
  static final int UNDERCUT = 3;
  static final int TIE_BREAK = 4;
  static final int REMARK = 5;

  private final ImageWriter out = new ImageWriter();

  private GuideImage() {}

  static byte[] of(Guide guide) {
    GuideImage image = new GuideImage();
    image.guide(guide);
    return image.out.bytes();
  }

  private void guide(Guide guide) {
    head(guide.head());
    texts(guide.digest(), guide.branchQuestion(), guide.concernQuestion());
    out.each(guide.tiers(), this::tier);
    out.each(guide.languages(), this::language);
    out.each(guide.questions(), this::question);
    out.each(guide.rules(), rule -> rule(rule, guide.tiers()));
    background(guide.background());
  }

  private void head(Guide.Head head) {
    texts(head.id(), head.version(), head.title(), head.about());
    out.each(head.seeds(), this::seed);
    out.texts(head.sources());
    texts(head.lastVerified(), head.reviewEvery());
  }

  private void seed(Seed seed) {
    out.number(seed.number());
    texts(seed.title(), seed.file(), seed.sha256());
  }

  private void tier(Tier tier) {
    out.number(tier.rank());
    texts(tier.id(), tier.reads());
    out.texts(tier.words());
  }

  private void language(Language language) {
    texts(language.id(), language.name(), language.family());
    out.texts(language.detect());
  }

  private void question(Question question) {
    texts(question.id(), question.asks(), question.help(), question.why());
    texts(question.arity().name(), question.phase().name(), question.section());
    condition(question.when());
    out.texts(sorted(question.languages()));
    out.texts(question.askWho());
    out.number(question.freeText() ? 1 : 0);
    citation(question.citation());
    out.each(question.options(), this::option);
  }

  private void option(Option option) {
    texts(option.id(), option.name(), option.says(), option.help());
    out.number(option.neutral() ? 1 : 0);
  }

  private void rule(Rule rule, List<Tier> tiers) {
    out.text(rule.id());
    condition(rule.when());
    effect(rule.effect(), tiers);
    out.texts(sorted(rule.about()));
    out.text(rule.origin().name());
    citation(rule.citation());
  }

  private void condition(Condition condition) {
    out.each(
        condition.terms(),
        term -> {
          atoms(term.present());
          atoms(term.absent());
        });
  }

  private void atoms(Collection<Atom> atoms) {
    out.each(
        atoms.stream().sorted(Comparator.comparing(Atom::toString)).toList(),
        atom -> {
          out.text(atom.question());
          out.text(atom.option());
        });
  }

  private void effect(Effect effect, List<Tier> tiers) {
    if (effect instanceof Support support) {
      languages(SUPPORT, support);
      out.number(tiers.indexOf(support.tier()));
      out.texts(support.concern().stream().toList());
    } else if (effect instanceof Prefer prefer) {
      languages(PREFER, prefer);
      out.text(prefer.over());
    } else if (effect instanceof Remark remark) {
      out.number(REMARK);
      texts(remark.sort().name(), remark.tone().name(), remark.text());
    } else {
      languages(
          effect instanceof Exclude ? EXCLUDE : effect instanceof Undercut ? UNDERCUT : TIE_BREAK,
          effect);
    }
  }

  private void languages(int kind, Effect effect) {
    out.number(kind);
    out.texts(effect.languages());
  }

  private void citation(Citation citation) {
    out.number(citation.seed());
    out.text(citation.section());
    out.number(citation.line());
    out.text(citation.quote());
    out.number(citation.place().line());
    out.number(citation.place().column());
  }

  private void named(Named named) {
    out.text(named.name());
    citation(named.citation());
  }

  private void background(Background background) {
    out.each(background.companions(), this::named);
    out.each(background.unassessed(), this::named);
    out.each(background.interpretations(), this::reading);
    out.each(background.silences(), each -> texts(each.id(), each.about()));
    out.each(background.leftOut(), this::leftOut);
    out.each(background.glossary(), each -> texts(each.term(), each.means()));
    out.each(background.changelog(), each -> texts(each.version(), each.date(), each.what()));
    out.each(background.departures(), each -> texts(each.rule(), each.tier(), each.because()));
    out.each(background.renames(), each -> texts(each.question(), each.option(), each.formerly()));
  }

  private void reading(Background.Reading reading) {
    out.text(reading.id());
    out.texts(reading.rules());
    out.text(reading.reading());
  }

  private void leftOut(Background.LeftOut leftOut) {
    out.number(leftOut.seed());
    out.texts(leftOut.lines());
    out.text(leftOut.because());
  }

  private void texts(String... texts) {
    for (String text : texts) {
      out.text(text);
    }
  }

  private static List<String> sorted(Collection<String> texts) {
    return texts.stream().sorted().toList();
  }
}
