package dev.parlance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One pass over what an {@link ImageWriter} wrote, in the same order. */
public final class ImageReader {

  private final String texts;
  private final ByteBuffer numbers;
  private int next;

  public ImageReader(byte[] image) {
    ByteBuffer bytes = ByteBuffer.wrap(image);
    int length = bytes.getInt();
    this.texts = new String(image, Integer.BYTES, length, UTF_8);
    this.numbers = bytes.position(Integer.BYTES + length);
  }

  public int number() {
    return numbers.getInt();
  }

  public String text() {
    int from = next;
    next += number();
    return texts.substring(from, next);
  }

  public <T> List<T> each(Supplier<T> one) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(one.get());
    }
    return items;
  }

  public List<String> texts() {
    return each(this::text);
  }
}
