/** Looks at records again: the checks, and what today's guide would say of them. */
@NullMarked
package dev.parlance.review;

import org.jspecify.annotations.NullMarked;
