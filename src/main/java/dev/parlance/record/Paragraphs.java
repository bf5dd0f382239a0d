package dev.parlance.record;

/** Somebody's own words, which a template shows with their line breaks and paragraphs. */
record Paragraphs(String text) {}
