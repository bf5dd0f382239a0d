package dev.parlance.record;

import dev.parlance.Problem;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.interview.Answer;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Boundary;
import dev.parlance.recommendation.Role;
import dev.parlance.recommendation.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what {@link RecordWriter} wrote: the title from the heading, the narratives from the
 * context, everything else from the front matter. Other prose may be edited by hand.
 */
public final class RecordReader {

  private RecordReader() {}

  /**
   * Reads the record of a language decision.
   *
   * @throws Problem with file, line and column where it is not one
   */
  public static DecisionRecord read(String file, String text) {
    RecordText parts = RecordText.of(file, text);
    Mapping frontMatter = parts.mapping();
    Mapping ours = frontMatter.get("parlance").mapping();
    ours.only(Set.of("version", "guide", "review-by", "components", "boundaries"));
    List<YamlNode> components = ours.items("components");
    List<String> names = components.stream().map(node -> node.mapping().text("name")).toList();
    Map<String, String> narratives = Narratives.in(parts, names);
    return new DecisionRecord(
        parts.heading("#"),
        status(frontMatter.get("status")),
        version(ours.get("version")),
        date(frontMatter.get("date")),
        new People(
            frontMatter.texts("decision-makers"),
            frontMatter.texts("consulted"),
            frontMatter.texts("informed")),
        guide(ours.get("guide").mapping()),
        reviewBy(ours),
        components.stream().map(node -> component(node.mapping(), narratives)).toList(),
        ours.items("boundaries").stream().map(node -> boundary(node.mapping())).toList());
  }

  private static RecordStatus status(YamlNode node) {
    StatusText status = StatusText.of(node.text());
    if (status.status().compareTo(RecordStatus.UNKNOWN) >= 0) {
      throw node.place()
          .problem(
              "'%s' is not a status of a record.".formatted(node.text()),
              "Write one of: draft, proposed, accepted, rejected, withdrawn, deferred,"
                  + " deprecated, superseded by ADR-NNNN.");
    }
    return status.status();
  }

  private static int version(YamlNode node) {
    if (!node.text().matches("[1-9][0-9]{0,8}")) {
      throw node.place()
          .problem("'%s' is not a version.".formatted(node.text()), "Write 1, 2 and so on.");
    }
    return Integer.parseInt(node.text());
  }

  private static @Nullable LocalDate reviewBy(Mapping ours) {
    return ours.has("review-by") ? date(ours.get("review-by")) : null;
  }

  private static LocalDate date(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.place()
          .problem("'%s' is not a date.".formatted(node.text()), "Write it such as 2026-11-20.");
    }
  }

  private static GuideReference guide(Mapping node) {
    return new GuideReference(
        node.text("id"), node.text("version"), node.text("digest"), node.text("blob", ""));
  }

  private static ComponentDecision component(Mapping node, Map<String, String> narratives) {
    node.only(Set.of("name", "paths", "language", "role", "advice", "because", "answers"));
    Mapping advice = node.get("advice").mapping();
    String name = node.text("name");
    return new ComponentDecision(
        name,
        node.texts("paths"),
        narratives.getOrDefault(name, ""),
        node.text("language"),
        word("role", node.get("role"), Role.values(), Role::word),
        new Advised(
            word("advice", advice.get("status"), Status.values(), Status::word),
            advice.texts("languages")),
        node.text("because", ""),
        answers(node));
  }

  private static <T> T word(String kind, YamlNode node, T[] values, Function<T, String> word) {
    List<String> words = Arrays.stream(values).map(word).toList();
    return values[words.indexOf(node.oneOf(kind, Set.copyOf(words)))];
  }

  private static Answers answers(Mapping component) {
    Answers answers = Answers.NONE;
    if (component.has("answers")) {
      for (Map.Entry<YamlNode.Scalar, YamlNode> entry :
          component.get("answers").mapping().entries().entrySet()) {
        answers = answers.with(entry.getKey().text(), answer(entry.getValue()));
      }
    }
    return answers;
  }

  private static Answer answer(YamlNode node) {
    if (node instanceof Mapping detailed) {
      detailed.only(Set.of("is", "note", "by", "at"));
      return new Answer(
          options(detailed.get("is")),
          detailed.text("note", ""),
          detailed.text("by", ""),
          detailed.text("at", ""));
    }
    return Answer.of(options(node));
  }

  private static List<String> options(YamlNode node) {
    if (node.texts().isEmpty()) {
      throw node.place().problem("the answer is empty.", "Write an option, or 'unknown'.");
    }
    return node.texts();
  }

  private static Boundary boundary(Mapping node) {
    return new Boundary(node.text("from"), node.text("to"), node.text("protocol", ""));
  }
}
