/** The work tree, the log of records in it, and the commits that carry them. */
@NullMarked
package dev.parlance.repository;

import org.jspecify.annotations.NullMarked;
