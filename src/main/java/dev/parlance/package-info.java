/** Parlance: guides a team through the choice of a language and keeps the decision in git. */
@NullMarked
package dev.parlance;

import org.jspecify.annotations.NullMarked;
