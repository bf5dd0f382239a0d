package dev.parlance.repository;

/** A file of another branch that would stand beside the records of this one after a merge. */
record Foreign(int number, String name, String ref) {}
