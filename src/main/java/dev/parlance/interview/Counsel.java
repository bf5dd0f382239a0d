package dev.parlance.interview;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What an interview has to know of the advice to come.
 *
 * @param unsettled the open deciding questions that can still change the advice
 * @param outlook what the guide says for answers
 * @param recording the recording questions that apply to answers and languages and are open
 */
public record Counsel(
    Function<Answers, List<String>> unsettled,
    Function<Answers, Outlook> outlook,
    BiFunction<Answers, Collection<String>, List<String>> recording) {}
