package dev.parlance.interview;

/** The number of a question among those that a component will probably be asked. */
public record Progress(int number, int about) {}
