/** The guide as data: questions, options, rules with their citations, and reading it strictly. */
@NullMarked
package dev.parlance.guide;

import org.jspecify.annotations.NullMarked;
