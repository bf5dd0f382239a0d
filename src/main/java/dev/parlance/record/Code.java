package dev.parlance.record;

/** Text that a template shows as code: a path, an id. */
record Code(String text) {}
