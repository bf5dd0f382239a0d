package dev.parlance.guide;

import dev.parlance.guide.Effect.Prefer;
import dev.parlance.guide.Effect.Remark;
import dev.parlance.guide.Effect.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A guide as a tree of maps and lists, ready to be printed as JSON. */
public final class GuideTree {

  private final Guide guide;

  public GuideTree(Guide guide) {
    this.guide = guide;
  }

  /** Id, version, digest, and a team guide's blob: what a decision remembers of its guide. */
  public Map<String, Object> reference() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", guide.head().id());
    tree.put("version", guide.head().version());
    tree.put("digest", "sha256:" + guide.digest());
    if (!guide.blob().isEmpty()) {
      tree.put("blob", guide.blob());
    }
    return tree;
  }

  /** The whole guide but its questions. */
  public Map<String, Object> show() {
    Map<String, Object> tree = reference();
    Guide.Head head = guide.head();
    tree.put("title", head.title());
    tree.put("about", head.about());
    tree.put("sources", head.sources());
    tree.put("lastVerified", head.lastVerified());
    tree.put("languages", guide.languages().stream().map(GuideTree::language).toList());
    tree.put("tiers", guide.tiers().stream().map(GuideTree::tier).toList());
    tree.put("rules", guide.rules().stream().map(this::rule).toList());
    Background background = guide.background();
    tree.put("unassessed", background.unassessed().stream().map(Background.Named::name).toList());
    tree.put("departures", background.departures().stream().map(GuideTree::departure).toList());
    tree.put("silent", background.silences().stream().map(Background.Silence::about).toList());
    return tree;
  }

  /** The questions with their options. */
  public Map<String, Object> questions() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("guide", reference());
    tree.put("questions", guide.questions().stream().map(this::question).toList());
    return tree;
  }

  private Map<String, Object> question(Question question) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", question.id());
    tree.put("asks", question.asks());
    tree.put("help", question.help());
    tree.put("why", question.why());
    tree.put("type", question.arity().name().toLowerCase(Locale.ROOT));
    tree.put("phase", question.phase().name().toLowerCase(Locale.ROOT));
    tree.put("askedWhen", condition(question.when()));
    tree.put("for", guide.inOrder(question.languages()));
    tree.put("options", question.options().stream().map(GuideTree::option).toList());
    tree.put("source", source(question.citation()));
    return tree;
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", option.id());
    tree.put("name", option.name());
    tree.put("says", option.says());
    if (!option.help().isEmpty()) {
      tree.put("help", option.help());
    }
    return tree;
  }

  private Map<String, Object> rule(Rule rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.id());
    tree.put("when", condition(rule.when()));
    tree.put("effect", rule.effect().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (rule.effect() instanceof Remark remark) {
      tree.put("effect", remark.sort().name().toLowerCase(Locale.ROOT));
      tree.put("text", remark.text());
      tree.put("about", guide.inOrder(rule.about()));
    } else {
      tree.put("languages", rule.effect().languages());
    }
    if (rule.effect() instanceof Support support) {
      tree.put("tier", support.tier().id());
      support.concern().ifPresent(concern -> tree.put("concern", concern));
    }
    if (rule.effect() instanceof Prefer prefer) {
      tree.put("over", prefer.over());
    }
    tree.put("origin", rule.origin().word());
    tree.put("quote", rule.citation().quote());
    tree.put("source", source(rule.citation()));
    return tree;
  }

  /** Any of the items holds, and in each of them all that is present and nothing that is absent. */
  private static List<Object> condition(Condition condition) {
    List<Object> terms = new ArrayList<>();
    for (Condition.Term term : condition.terms()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("present", sorted(term.present()));
      tree.put("absent", sorted(term.absent()));
      terms.add(tree);
    }
    return terms;
  }

  private static List<String> sorted(Collection<Atom> atoms) {
    return List.copyOf(new TreeSet<>(atoms.stream().map(Atom::toString).toList()));
  }

  private static Map<String, Object> language(Language language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", language.id());
    tree.put("name", language.name());
    tree.put("family", language.family());
    return tree;
  }

  private static Map<String, Object> tier(Tier tier) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", tier.id());
    tree.put("words", tier.words());
    return tree;
  }

  private static Map<String, Object> departure(Background.Departure departure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", departure.rule());
    if (!departure.tier().isEmpty()) {
      tree.put("tier", departure.tier());
    }
    tree.put("disabled", departure.tier().isEmpty());
    tree.put("because", departure.because());
    return tree;
  }

  /** Where a statement stands: in a seed text, or in the team's own file. */
  public static Map<String, Object> source(Citation citation) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (citation.isHouse()) {
      tree.put("file", citation.section());
      tree.put("line", citation.line());
      return tree;
    }
    tree.put("seed", citation.seed());
    tree.put("section", citation.section());
    tree.put("line", citation.line());
    return tree;
  }
}
