package dev.parlance;

import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Strict YAML 1.2: every scalar is text, and anchors, aliases, tags, merge keys and duplicate keys
 * are refused.
 */
public final class Yaml {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 20;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  /** Text that every YAML reader takes as the same string, 1.1 and 1.2 alike. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_./@+()-]*( [A-Za-z0-9_./@+()-]+)*");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern WORD_WITH_A_MEANING =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

  private final String file;
  private final YAMLParser parser;

  private Yaml(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads one document of at most 1 MiB.
   *
   * @param file the name that problems are reported under
   * @throws Problem with {@link ExitCode#USAGE} at file, line and column
   */
  public static YamlNode read(String file, String text) {
    Place start = new Place(file, 1, 1);
    if (text.length() > LARGEST) {
      throw start.problem("the text is larger than 1 MiB.", "Shorten it.");
    }
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new Sips(text))) {
      Yaml yaml = new Yaml(file, parser);
      if (parser.nextToken() == null) {
        return new Mapping(start, Map.of());
      }
      YamlNode document = yaml.node(0);
      if (parser.nextToken() != null) {
        throw yaml.place().problem("a second document begins here.", "Keep one document per file.");
      }
      return document;
    } catch (JacksonException e) {
      throw unreadable(file, e);
    }
  }

  /** The text as a YAML scalar on one line: plain where that is safe, quoted where it is not. */
  public static String scalar(String text) {
    boolean plain =
        DATE.matcher(text).matches()
            || (PLAIN.matcher(text).matches() && !WORD_WITH_A_MEANING.matcher(text).matches());
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(quoted, character));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        boolean oddBlank = Character.isSpaceChar(character) && character != ' ';
        if (Invisible.is(character) || oddBlank) {
          quoted.append((character > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(character));
        } else {
          quoted.appendCodePoint(character);
        }
      }
    }
  }

  /**
   * Hands out a character less than asked for. The parser completes a surrogate pair that its
   * buffer splits, and fails where the buffer is full.
   */
  private static final class Sips extends FilterReader {

    Sips(String text) {
      super(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
      return super.read(buffer, from, Math.max(1, most - 1));
    }
  }

  private static Problem unreadable(String file, JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    boolean known = location != null && location.getLineNr() > 0;
    Place place =
        known
            ? new Place(file, location.getLineNr(), Math.max(1, location.getColumnNr()))
            : new Place(file, 1, 1);
    String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return new Problem(
        ExitCode.USAGE,
        "%s: this is not readable YAML (%s).".formatted(place, why),
        "Mend the line; quote a text that holds ': ', ' #' or begins with a special character.",
        e);
  }

  private YamlNode node(int depth) {
    Place place = place();
    refuseWhatHidesMeaning(place, depth);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(place, depth);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return sequence(place, depth);
    }
    return new Scalar(place, scalarText());
  }

  private String scalarText() {
    String text = parser.getString();
    boolean nothing = text == null || parser.currentToken() == JsonToken.VALUE_NULL;
    return nothing ? "" : text;
  }

  private Sequence sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Sequence(place, items);
  }

  private Mapping mapping(Place place, int depth) {
    Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Scalar key = new Scalar(place(), String.valueOf(parser.currentName()));
      if (!seen.add(key.text())) {
        throw key.place()
            .problem("the key '%s' stands here twice.".formatted(key.text()), "Keep one of them.");
      }
      if (key.text().equals("<<")) {
        throw key.place().problem("merge keys are not read.", "Write the keys out.");
      }
      parser.nextToken();
      entries.put(key, node(depth + 1));
    }
    return new Mapping(place, entries);
  }

  private void refuseWhatHidesMeaning(Place place, int depth) {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw place.problem("anchors and aliases are not read.", "Write the value out.");
    }
    if (parser.getTypeId() != null) {
      throw place.problem("tags are not read.", "Leave the tag out; every value is text.");
    }
    if (depth > DEEPEST) {
      throw place.problem("the nesting is deeper than " + DEEPEST + " levels.", "Flatten it.");
    }
  }

  private Place place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Place(file, location.getLineNr(), location.getColumnNr());
  }
}
