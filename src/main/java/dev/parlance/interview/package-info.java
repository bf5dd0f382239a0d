/** Answers, the only state of an interview, and which question comes next. */
@NullMarked
package dev.parlance.interview;

import org.jspecify.annotations.NullMarked;
