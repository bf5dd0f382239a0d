/** Commands, the one-shot runner, the interactive shell, and everything that is printed. */
@NullMarked
package dev.parlance.terminal;

import org.jspecify.annotations.NullMarked;
