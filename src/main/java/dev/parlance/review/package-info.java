/**
 * Recorded decisions looked at again: what a guide says of them now, and what is wrong in a log.
 */
@NullMarked
package dev.parlance.review;

import org.jspecify.annotations.NullMarked;
