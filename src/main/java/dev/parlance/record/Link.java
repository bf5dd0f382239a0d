package dev.parlance.record;

/**
 * A relation to another record.
 *
 * @param target its number, with at least four digits
 */
public record Link(String verb, String target) {}
