/**
 * Recorded decisions looked at again: what a guide says of them now, and what is wrong in a log.
 *
 * <p>{@link Docket} lays a log out for {@link Checks}; each {@link Check} is a class of its own,
 * named as what it finds, and makes {@link Observation}s. {@link Replay} asks a guide about old
 * answers.
 */
@NullMarked
package dev.parlance.review;

import org.jspecify.annotations.NullMarked;
