package dev.parlance.repository;

/** What two branches that agree with git make of the log together: where, and what. */
public record MergeFinding(String file, String text) {}
