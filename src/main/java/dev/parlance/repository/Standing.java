package dev.parlance.repository;

/** How firmly a record has its number, the loosest first; the firmer one keeps it. */
enum Standing {
  /** Only this clone knows of it. */
  LOCAL,
  /** A branch at the remote has it. */
  PUBLISHED,
  /** The remote has given the number away to it. */
  RESERVED,
  /** The remote's main branch has it. */
  MERGED
}
