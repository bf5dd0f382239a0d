package dev.parlance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML document that was read before, as bytes: the same nodes at the same places, without the
 * parser's work. All texts in one piece, then numbers.
 */
public final class YamlImage {

  private static final int SCALAR = -1;
  private static final int SEQUENCE = -2;

  private YamlImage() {}

  /** The image of a document. */
  public static byte[] of(YamlNode document) {
    StringBuilder texts = new StringBuilder();
    List<Integer> numbers = new ArrayList<>();
    write(document, texts, numbers);
    byte[] text = texts.toString().getBytes(UTF_8);
    ByteBuffer image = ByteBuffer.allocate(Integer.BYTES * (1 + numbers.size()) + text.length);
    image.putInt(text.length).put(text);
    numbers.forEach(image::putInt);
    return image.array();
  }

  /**
   * The document of an image.
   *
   * @param file the name that problems are reported under
   */
  public static YamlNode read(String file, byte[] image) {
    ByteBuffer bytes = ByteBuffer.wrap(image);
    int length = bytes.getInt();
    String texts = new String(image, Integer.BYTES, length, UTF_8);
    return new Reader(file, texts, bytes.position(Integer.BYTES + length)).node();
  }

  private static void write(YamlNode node, StringBuilder texts, List<Integer> numbers) {
    numbers.add(node.place().line());
    numbers.add(node.place().column());
    if (node instanceof Scalar scalar) {
      numbers.add(SCALAR);
      numbers.add(scalar.text().length());
      texts.append(scalar.text());
    } else if (node instanceof Sequence sequence) {
      numbers.add(SEQUENCE);
      numbers.add(sequence.items().size());
      sequence.items().forEach(item -> write(item, texts, numbers));
    } else {
      Map<Scalar, YamlNode> entries = node.mapping().entries();
      numbers.add(entries.size());
      entries.forEach(
          (key, value) -> {
            write(key, texts, numbers);
            write(value, texts, numbers);
          });
    }
  }

  /** One pass over an image. */
  private static final class Reader {

    private final String file;
    private final String texts;
    private final ByteBuffer numbers;
    private int next;

    Reader(String file, String texts, ByteBuffer numbers) {
      this.file = file;
      this.texts = texts;
      this.numbers = numbers;
    }

    YamlNode node() {
      Place place = new Place(file, numbers.getInt(), numbers.getInt());
      int kind = numbers.getInt();
      return switch (kind) {
        case SCALAR -> scalar(place);
        case SEQUENCE -> sequence(place);
        default -> mapping(place, kind);
      };
    }

    private Scalar scalar(Place place) {
      int from = next;
      next += numbers.getInt();
      return new Scalar(place, texts.substring(from, next));
    }

    private Sequence sequence(Place place) {
      int size = numbers.getInt();
      List<YamlNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node());
      }
      return new Sequence(place, items);
    }

    private Mapping mapping(Place place, int size) {
      Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        if (!(node() instanceof Scalar key)) {
          throw new IllegalArgumentException("not an image of YAML: " + file);
        }
        entries.put(key, node());
      }
      return new Mapping(place, entries);
    }
  }
}
