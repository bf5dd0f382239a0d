package dev.parlance.interview;

/** Where two components meet, and the protocol that they speak there. */
public record Boundary(String from, String to, String protocol) {}
