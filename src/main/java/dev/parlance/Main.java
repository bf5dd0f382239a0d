package dev.parlance;

/** Starts Parlance. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {}
}
