/** A record of a decision: its life, its rendering, its reading. */
@NullMarked
package dev.parlance.record;

import org.jspecify.annotations.NullMarked;
