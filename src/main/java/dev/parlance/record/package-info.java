/**
 * A record of a decision: its life, its rendering, its reading.
 *
 * <p>Where to begin reading:
 *
 * <ul>
 *   <li>A decision on languages is a {@link Draft} of {@link ComponentDecision}s, written by {@link
 *       RecordWriter} with the {@link Page} that a reviewer reads, and read again by {@link
 *       RecordReader}.
 *   <li>Any record, of any dialect: {@link Source} knows its lines, {@link Anatomy} where
 *       everything is, {@link SummaryReader} what it comes to; {@link RecordEdit} changes a status
 *       or a link and no other byte.
 *   <li>Its life: {@link RecordStatus}, the {@link Transition}s between them, {@link Succession}.
 *   <li>Two versions side by side: {@link Comparison}. Many records: {@link Selection}, {@link
 *       Search}.
 * </ul>
 */
@NullMarked
package dev.parlance.record;

import org.jspecify.annotations.NullMarked;
