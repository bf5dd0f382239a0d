package dev.parlance.terminal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first needed, and once. */
final class Remembered<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Remembered(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
