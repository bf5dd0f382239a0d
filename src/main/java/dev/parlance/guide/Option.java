package dev.parlance.guide;

/**
 * One possible answer.
 *
 * @param name as it stands in a list of choices
 * @param says a clause for sentences, read after "because" and after "if"
 * @param help empty where the name says enough
 * @param neutral declared to be read by no rule
 */
public record Option(String id, String name, String says, String help, boolean neutral) {}
