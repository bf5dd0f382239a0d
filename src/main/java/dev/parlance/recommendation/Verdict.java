package dev.parlance.recommendation;

/**
 * An outcome in the form in which it is computed.
 *
 * @param languages a bit per language of the guide
 * @param orchestrates whether the language stayed although the main constraint speaks against it
 */
record Verdict(Status status, int languages, boolean orchestrates) {}
