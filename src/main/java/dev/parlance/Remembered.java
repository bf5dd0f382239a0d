package dev.parlance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that is made when it is first needed, and once. */
public final class Remembered<T> implements Supplier<T> {

  private final FutureTask<T> making;
  private boolean begun;

  public Remembered(Supplier<T> maker) {
    this.making = new FutureTask<>(maker::get);
  }

  /** Has it made by another thread, for it is known to be needed soon; once, as all the rest. */
  public synchronized void begin() {
    if (begun) {
      return;
    }
    begun = true;
    Thread thread = new Thread(making, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /** What the task makes of each item, in their order; two threads work, one from each end. */
  public static <A, T> List<T> each(List<A> items, Function<A, T> task) {
    List<Remembered<T>> results = new ArrayList<>();
    items.forEach(item -> results.add(new Remembered<>(() -> task.apply(item))));
    if (results.size() > 1) {
      List<Remembered<T>> backwards = new ArrayList<>(results);
      Collections.reverse(backwards);
      new Remembered<>(() -> all(backwards)).begin();
    }
    return all(results);
  }

  private static <T> List<T> all(List<Remembered<T>> results) {
    List<T> all = new ArrayList<>();
    results.forEach(each -> all.add(each.get()));
    return all;
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
