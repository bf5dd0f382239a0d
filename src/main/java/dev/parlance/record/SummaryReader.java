package dev.parlance.record;

import dev.parlance.Problem;
import dev.parlance.YamlNode;
import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.YamlNode.Sequence;
import dev.parlance.record.RecordSummary.Chosen;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a record of any dialect as far as a log needs it. Nothing in a file makes it fail. */
final class SummaryReader {

  private static final Pattern FIELD =
      Pattern.compile("[*-]?\\s*\\**([A-Za-z][A-Za-z -]*?)\\**:\\**\\s*(.*)");

  private static final Pattern PLACED = Pattern.compile(".*?:(\\d+):\\d+: (.*)", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("^(?:ADR[- ]?\\d+[.:]?|\\d+[.:]) +(?:- )?");

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();
  private final RecordText text;
  private final Mapping frontMatter;
  private final Map<String, String> fields;

  SummaryReader(String file, byte[] content) {
    this.file = file;
    this.text = RecordText.of(file, decoded(content));
    this.frontMatter = frontMatter();
    this.fields = fields();
  }

  RecordSummary summary() {
    String status = field("status");
    List<String> section = section("Status");
    boolean nygard = status.isEmpty() && !section.isEmpty();
    StatusText read = StatusText.of(nygard ? section.get(0) : status);
    List<Link> links = new ArrayList<>(read.links());
    section.stream().skip(nygard ? 1 : 0).map(StatusText::links).forEach(links::addAll);
    return new RecordSummary(
        file,
        title(),
        read.status(),
        read.raw(),
        field("date"),
        dialect(nygard),
        version(),
        components(),
        deciders(),
        list("tags"),
        links,
        complaints);
  }

  private String decoded(byte[] content) {
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (decoded.indexOf(0) >= 0) {
        complaints.add(new Complaint(file, line(decoded, 0), "the character U+0000 is here."));
      }
      return decoded;
    } catch (CharacterCodingException e) {
      complaints.add(new Complaint(file, brokenLine(content), "this is not UTF-8."));
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  private static int brokenLine(byte[] content) {
    String lenient = new String(content, StandardCharsets.UTF_8);
    return line(lenient, 0xFFFD);
  }

  /** The line that a character first stands in. */
  private static int line(String text, int character) {
    String before = text.substring(0, Math.max(0, text.indexOf(character)));
    return 1 + (int) before.chars().filter(each -> each == '\n').count();
  }

  private Mapping frontMatter() {
    try {
      return text.mapping();
    } catch (Problem problem) {
      complain(problem);
      return new Mapping(new Place(file, 1, 1), Map.of());
    }
  }

  private void complain(Problem problem) {
    Matcher placed = PLACED.matcher(problem.sentence());
    boolean known = placed.matches();
    complaints.add(
        new Complaint(
            file,
            known ? Integer.parseInt(placed.group(1)) : 1,
            known ? placed.group(2) : problem.sentence()));
  }

  /** "key: value" lines: a front matter that is no YAML, and what stands before the sections. */
  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(complaints.isEmpty() ? List.of() : text.frontMatter());
    text.body().stream().takeWhile(line -> !line.startsWith("## ")).forEach(lines::add);
    for (String line : lines) {
      Matcher field = FIELD.matcher(line.strip());
      if (field.matches()) {
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
      }
    }
    return fields;
  }

  private String field(String key) {
    List<String> texts = texts(key);
    return texts.isEmpty() ? fields.getOrDefault(key, "") : String.join(", ", texts);
  }

  private List<String> list(String key) {
    List<String> texts = texts(key);
    String all = texts.isEmpty() ? fields.getOrDefault(key, "") : texts.get(0);
    boolean many = frontMatter.has(key) && frontMatter.get(key) instanceof Sequence;
    return many
        ? texts
        : Arrays.stream(all.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private List<String> texts(String key) {
    try {
      return frontMatter.texts(key).stream().filter(each -> !each.isBlank()).toList();
    } catch (Problem problem) {
      complain(problem);
      return List.of();
    }
  }

  private List<String> section(String heading) {
    return text.section(heading).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String title() {
    String heading = text.heading("#");
    return frontMatter.has("parlance") ? heading : NUMBER.matcher(heading).replaceFirst("");
  }

  private String dialect(boolean nygard) {
    if (frontMatter.has("parlance") || frontMatter.has("decision-makers")) {
      return "madr-4";
    }
    if (frontMatter.has("deciders")) {
      return "madr-3";
    }
    if (frontMatter.has("status")) {
      return section("Validation").isEmpty() ? "madr-4" : "madr-3";
    }
    if (nygard) {
      return "nygard";
    }
    boolean bulleted = fields.containsKey("status") || fields.containsKey("deciders");
    return bulleted ? "madr-2" : "unknown";
  }

  private List<String> deciders() {
    List<String> makers = list("decision-makers");
    return makers.isEmpty() ? list("deciders") : makers;
  }

  private int version() {
    try {
      String version =
          frontMatter.has("parlance") ? frontMatter.get("parlance").mapping().text("version") : "1";
      return Integer.parseInt(version);
    } catch (NumberFormatException e) {
      complaints.add(new Complaint(file, 1, "the version is not a number."));
    } catch (Problem problem) {
      complain(problem);
    }
    return 1;
  }

  private List<Chosen> components() {
    List<Chosen> components = new ArrayList<>();
    try {
      if (frontMatter.has("parlance")) {
        for (YamlNode node : frontMatter.get("parlance").mapping().items("components")) {
          Mapping component = node.mapping();
          components.add(new Chosen(component.text("name"), component.text("language")));
        }
      }
    } catch (Problem problem) {
      complain(problem);
    }
    return components;
  }
}
