/**
 * Commands, the one-shot runner, the interactive shell, and everything that is printed.
 *
 * <p>The way of the words: {@code Argv} finds the command and checks the words against its {@code
 * Usage}; {@code ShellCommand} hands them to the {@code Verb} as {@code Words}, together with a
 * {@code Console}; {@code Ending} shows what went wrong and says the exit code.
 *
 * <p>Everything else by its task: {@link Parlance} puts the objects together; {@link Project} is
 * the repository that a command works on, {@link Desk} its records while some are changed, {@link
 * Decision} the way from answers to a record on file; a review is held as a {@link Sitting} of
 * {@link Prompts}; what is printed is a {@link Text} or a {@link Table}, in the width of a {@link
 * Layout}.
 *
 * <p>How to add a command:
 *
 * <ol>
 *   <li>Write {@code ListCommand implements Verb}, named as the command: its {@code Usage} is data
 *       (name, sentence, arguments, options, examples), its {@code run} takes {@code Words} and a
 *       {@code Console} and has no rule in it.
 *   <li>Add one line to {@code Parlance.verbs}, at the place where help shall list it.
 *   <li>Write {@code src/test/scenarios/list.txt}: {@code $ parlance list} and nothing more.
 *   <li>Run {@code mvn verify -Dapprove}, which fills in what was printed, and read the diff.
 * </ol>
 */
@NullMarked
package dev.parlance.terminal;

import org.jspecify.annotations.NullMarked;
