package dev.parlance;

import dev.parlance.YamlNode.Mapping;
import dev.parlance.YamlNode.Place;
import dev.parlance.YamlNode.Scalar;
import dev.parlance.YamlNode.Sequence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A YAML document that was read before, as bytes: the same nodes at the same places, without the
 * parser's work.
 */
public final class YamlImage {

  private static final int SCALAR = -1;
  private static final int SEQUENCE = -2;

  private YamlImage() {}

  /** The image of a document. */
  public static byte[] of(YamlNode document) {
    ImageWriter image = new ImageWriter();
    write(document, image);
    return image.bytes();
  }

  /**
   * The document of an image.
   *
   * @param file the name that problems are reported under
   */
  public static YamlNode read(String file, byte[] image) {
    return node(file, new ImageReader(image));
  }

  private static void write(YamlNode node, ImageWriter image) {
    image.number(node.place().line());
    image.number(node.place().column());
    if (node instanceof Scalar scalar) {
      image.number(SCALAR);
      image.text(scalar.text());
    } else if (node instanceof Sequence sequence) {
      image.number(SEQUENCE);
      image.each(sequence.items(), item -> write(item, image));
    } else {
      Map<Scalar, YamlNode> entries = node.mapping().entries();
      image.number(entries.size());
      entries.forEach(
          (key, value) -> {
            write(key, image);
            write(value, image);
          });
    }
  }

  private static YamlNode node(String file, ImageReader image) {
    Place place = new Place(file, image.number(), image.number());
    int kind = image.number();
    return switch (kind) {
      case SCALAR -> new Scalar(place, image.text());
      case SEQUENCE -> new Sequence(place, image.each(() -> node(file, image)));
      default -> mapping(place, kind, image);
    };
  }

  private static Mapping mapping(Place place, int size, ImageReader image) {
    Map<Scalar, YamlNode> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      if (!(node(place.file(), image) instanceof Scalar key)) {
        throw new IllegalArgumentException("not an image of YAML: " + place.file());
      }
      entries.put(key, node(place.file(), image));
    }
    return new Mapping(place, entries);
  }
}
