/**
 * The work tree, the log of records in it, and the commits that carry them.
 *
 * <p>Where to begin reading:
 *
 * <ul>
 *   <li>The place: {@link WorkTree} finds a repository ({@link Discovery}) and opens it by JGit
 *       ({@link OpenRepository}) or by the installed git ({@link InstalledGit}); {@link Serving}
 *       says which and why, {@link Refusals} why neither may write.
 *   <li>The log: {@link RecordDirectory}, its {@link RecordFiles}, their {@link Inventory}; {@link
 *       RecordLog} files a record under a number that {@link TakenNames} leaves free.
 *   <li>A commit: {@link CommitProtocol} is the order of the {@link Step}s, {@link Engine} what
 *       they are made of, {@link Journal} and {@link Recovery} what a crash leaves to do, {@link
 *       Hooks} and {@link Guards} what the user has git do besides.
 *   <li>Git's index, as bytes: {@link GitIndex} is read once, {@link IndexEdit} puts a few entries
 *       into it and leaves all others alone.
 *   <li>History: {@link Trail} of one record, {@link Trails} of all, {@link LastStep} to be undone.
 *   <li>A team: {@link Remote}, {@link Publisher} and {@link Reservation} put a record up for
 *       review, {@link Settlement} parts what has the same number, {@link MergeResult} looks ahead.
 *   <li>What files give away: {@link Evidence}, {@link Manifest} and the {@link Hints} made of
 *       them.
 * </ul>
 */
@NullMarked
package dev.parlance.repository;

import org.jspecify.annotations.NullMarked;
