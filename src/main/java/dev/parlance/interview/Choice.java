package dev.parlance.interview;

/**
 * What the team chose for a component.
 *
 * @param language a language id; one that the guide does not know is allowed
 * @param because the reason; empty where none is given
 */
public record Choice(String language, String because) {}
