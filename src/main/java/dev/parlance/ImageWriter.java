package dev.parlance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes what is read again by {@link ImageReader}: all texts in one piece, then numbers. */
public final class ImageWriter {

  private final StringBuilder texts = new StringBuilder();
  private final List<Integer> numbers = new ArrayList<>();

  public void number(int number) {
    numbers.add(number);
  }

  public void text(String text) {
    number(text.length());
    texts.append(text);
  }

  /** How many there are, then each of them. */
  public <T> void each(Collection<T> items, Consumer<T> one) {
    number(items.size());
    items.forEach(one);
  }

  public void texts(Collection<String> items) {
    each(items, this::text);
  }

  public byte[] bytes() {
    byte[] text = texts.toString().getBytes(UTF_8);
    ByteBuffer image = ByteBuffer.allocate(Integer.BYTES * (1 + numbers.size()) + text.length);
    image.putInt(text.length).put(text);
    numbers.forEach(image::putInt);
    return image.array();
  }
}
