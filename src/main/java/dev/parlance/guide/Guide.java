package dev.parlance.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A language-choice guide: questions, and rules that say which language the answers speak for.
 *
 * @param digest SHA-256 of the file, in hexadecimal
 * @param blob the name under which git keeps a team's file; empty where that was not asked, and for
 *     a guide that Parlance brings along
 * @param branchQuestion the first question, by whose answer the others are tabulated
 * @param concernQuestion the question whose answer settles a disagreement between rules of one tier
 */
public record Guide(
    Head head,
    String digest,
    String blob,
    String branchQuestion,
    String concernQuestion,
    List<Tier> tiers,
    List<Language> languages,
    List<Question> questions,
    List<Rule> rules,
    Background background) {

  /** What the guide is called, and where it comes from. */
  public record Head(
      String id,
      String version,
      String title,
      String about,
      List<Seed> seeds,
      List<String> sources,
      String lastVerified,
      String reviewEvery) {
    public Head {
      seeds = List.copyOf(seeds);
      sources = List.copyOf(sources);
    }
  }

  public Guide {
    tiers = List.copyOf(tiers);
    languages = List.copyOf(languages);
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
  }

  /** The same guide with other rules. */
  public Guide with(List<Rule> others) {
    return new Guide(
        head,
        digest,
        blob,
        branchQuestion,
        concernQuestion,
        tiers,
        languages,
        questions,
        others,
        background);
  }

  /** The same guide, kept by git under this name. */
  public Guide storedAs(String name) {
    return new Guide(
        head,
        digest,
        name,
        branchQuestion,
        concernQuestion,
        tiers,
        languages,
        questions,
        rules,
        background);
  }

  public Question question(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  public Rule rule(String id) {
    return rules.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  public Optional<Language> language(String id) {
    return languages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The name of a language, its id where the guide does not know it. */
  public String languageName(String id) {
    return language(id).map(Language::name).orElse(id);
  }

  /** These languages in the guide's order. */
  public List<String> inOrder(Collection<String> ids) {
    return languages.stream().map(Language::id).filter(ids::contains).toList();
  }

  public Option option(Atom atom) {
    return question(atom.question()).option(atom.option()).orElseThrow();
  }

  /** Where the quote stands, as a reader writes it: "Backend Services, line 40". */
  public String source(Citation citation) {
    return "%s, line %d".formatted(citation.section(), citation.line());
  }

  public List<String> questionIds() {
    return questions.stream().map(Question::id).collect(Collectors.toUnmodifiableList());
  }
}
