package dev.parlance.terminal;

import java.io.InputStream;
import java.io.OutputStream;

/** Where words come from and go to, and whether a person sits there. */
public final class Streams {

  private final InputStream in;
  private final Outlet out;
  private final Outlet err;
  private final boolean terminal;

  private Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.in = in;
    this.out = new Outlet(out);
    this.err = new Outlet(err);
    this.terminal = terminal;
  }

  /** Standard input and output are a terminal. */
  public static Streams ofTerminal(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, out, err, true);
  }

  /** At least one of them is a file, a pipe or nothing at all. */
  public static Streams ofPipe(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, out, err, false);
  }

  InputStream in() {
    return in;
  }

  Outlet out() {
    return out;
  }

  Outlet err() {
    return err;
  }

  boolean isTerminal() {
    return terminal;
  }
}
