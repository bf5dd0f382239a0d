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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Strict YAML 1.2: every scalar is text, and anchors, aliases, tags, merge keys and duplicate keys
 * are refused.
 */
public final class Yaml {

  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 20;
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** Text that every YAML reader takes as the same string, 1.1 and 1.2 alike. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_./@+()-]*( [A-Za-z0-9_./@+()-]+)*");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern WORD_WITH_A_MEANING =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

  private final String file;
  private final Iterator<Event> events;

  private Yaml(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  /**
   * Reads one document of at most 1 MiB.
   *
   * @param file the name that problems are reported under
   * @throws Problem with {@link ExitCode#USAGE} at file, line and column
   */
  public static YamlNode read(String file, String text) {
    if (text.length() > LARGEST) {
      throw new Place(file, 1, 1).problem("the text is larger than 1 MiB.", "Shorten it.");
    }
    try {
      return new Yaml(file, new Parse(SETTINGS).parseReader(new Sips(text)).iterator()).document();
    } catch (YamlEngineException e) {
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

  private static Problem unreadable(String file, YamlEngineException e) {
    Optional<Mark> mark = Optional.empty();
    String why = String.valueOf(e.getMessage());
    if (e instanceof MarkedYamlEngineException marked) {
      mark = marked.getProblemMark();
      String context = marked.getContext() == null ? "" : marked.getContext();
      why = context.isEmpty() ? marked.getProblem() : context + ": " + marked.getProblem();
    }
    Place place = place(file, mark);
    return new Problem(
        ExitCode.USAGE,
        "%s: this is not readable YAML (%s).".formatted(place, why.lines().findFirst().orElse("")),
        "Mend the line; quote a text that holds ': ', ' #' or begins with a special character.",
        e);
  }

  private YamlNode document() {
    next(); // where the text begins
    if (next().getEventId() == Event.ID.StreamEnd) {
      return new Mapping(new Place(file, 1, 1), Map.of());
    }
    YamlNode document = node(next(), 0);
    next(); // where the document ends
    Event after = next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw place(after).problem("a second document begins here.", "Keep one document per file.");
    }
    return document;
  }

  private Event next() {
    return events.next();
  }

  private YamlNode node(Event event, int depth) {
    refuseWhatHidesMeaning(event, depth);
    Place place = place(event);
    return switch (event.getEventId()) {
      case MappingStart -> mapping(place, depth);
      case SequenceStart -> sequence(place, depth);
      default -> new Scalar(place, text((ScalarEvent) event));
    };
  }

  private static String text(ScalarEvent scalar) {
    return scalar.isPlain() && scalar.getValue().equals("null") ? "" : scalar.getValue();
  }

  private Sequence sequence(Place place, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event each = next(); each.getEventId() != Event.ID.SequenceEnd; each = next()) {
      items.add(node(each, depth + 1));
    }
    return new Sequence(place, items);
  }

  private Mapping mapping(Place place, int depth) {
    Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Event each = next(); each.getEventId() != Event.ID.MappingEnd; each = next()) {
      Scalar key = key(each, depth);
      if (!seen.add(key.text())) {
        throw key.place()
            .problem("the key '%s' stands here twice.".formatted(key.text()), "Keep one of them.");
      }
      entries.put(key, node(next(), depth + 1));
    }
    return new Mapping(place, entries);
  }

  private Scalar key(Event event, int depth) {
    refuseWhatHidesMeaning(event, depth);
    Place place = place(event);
    if (!(event instanceof ScalarEvent scalar)) {
      throw place.problem("a key is a text.", "Write it as 'key: value'.");
    }
    if (scalar.getValue().equals("<<")) {
      throw place.problem("merge keys are not read.", "Write the keys out.");
    }
    return new Scalar(place, scalar.getValue());
  }

  private void refuseWhatHidesMeaning(Event event, int depth) {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw place(event).problem("anchors and aliases are not read.", "Write the value out.");
    }
    if (isTagged(event)) {
      throw place(event).problem("tags are not read.", "Leave the tag out; every value is text.");
    }
    if (depth > DEEPEST) {
      throw place(event)
          .problem("the nesting is deeper than " + DEEPEST + " levels.", "Flatten it.");
    }
  }

  private static boolean isTagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent collection && collection.getTag().isPresent());
  }

  private Place place(Event event) {
    return place(file, event.getStartMark());
  }

  private static Place place(String file, Optional<Mark> mark) {
    return mark.isPresent()
        ? new Place(file, mark.get().getLine() + 1, mark.get().getColumn() + 1)
        : new Place(file, 1, 1);
  }
}
