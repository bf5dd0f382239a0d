/** Guide and answers in, advice out: pure, deterministic, and able to say why. */
@NullMarked
package dev.parlance.recommendation;

import org.jspecify.annotations.NullMarked;
