/** The log as others read it: the table of contents and the graph of its records. */
@NullMarked
package dev.parlance.site;

import org.jspecify.annotations.NullMarked;
