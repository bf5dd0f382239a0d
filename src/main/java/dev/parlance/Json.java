package dev.parlance;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON text from a tree of maps, lists, strings, numbers, booleans and null: indented by two
 * spaces, keys in the order of the map, and nothing in it that a terminal would obey.
 */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The tree as text that ends with a line feed. */
  public static String write(@Nullable Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
      value(generator, tree);
    }
    // Line feeds only stand between tokens here: those inside strings are already escaped.
    return Unprintable.spellOut(text.toString(), "\n", Json::escaped) + "\n";
  }

  private static void value(JsonGenerator generator, @Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      object(generator, map);
    } else if (value instanceof Iterable<?> items) {
      generator.writeStartArray();
      items.forEach(item -> value(generator, item));
      generator.writeEndArray();
    } else if (value instanceof Number number) {
      number(generator, number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof String words) {
      generator.writeString(words);
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }

  private static void object(JsonGenerator generator, Map<?, ?> map) {
    generator.writeStartObject();
    map.forEach(
        (key, member) -> {
          generator.writeName((String) key);
          value(generator, member);
        });
    generator.writeEndObject();
  }

  private static void number(JsonGenerator generator, Number number) {
    if (number instanceof BigDecimal || number instanceof Double || number instanceof Float) {
      generator.writeNumber(new BigDecimal(number.toString()));
    } else {
      generator.writeNumber(new BigInteger(number.toString()));
    }
  }

  private static String escaped(int codePoint) {
    return Character.toString(codePoint)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
        .collect(Collectors.joining());
  }

  /** Jackson 3 asks its write context for the layout. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""));
      printer.indentArraysWith(twoSpaces);
      printer.indentObjectsWith(twoSpaces);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
