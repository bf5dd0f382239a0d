package dev.parlance.review;

import java.util.function.UnaryOperator;

/** A change of one file that mends what a check found. */
public record Repair(String file, UnaryOperator<String> change) {}
