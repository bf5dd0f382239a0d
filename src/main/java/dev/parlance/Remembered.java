package dev.parlance;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is made when it is first needed, and once. */
public final class Remembered<T> implements Supplier<T> {

  private final FutureTask<T> making;

  public Remembered(Supplier<T> maker) {
    this.making = new FutureTask<>(maker::get);
  }

  /** Has it made by another thread, for it is known to be needed soon. */
  public void begin() {
    Thread thread = new Thread(making, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public T get() {
    making.run(); // does nothing where it has begun
    try {
      return making.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException known) {
      return known;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e);
  }
}
