package dev.parlance.record;

import dev.parlance.ExitCode;
import dev.parlance.Problem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Another number for a record: its file, its own heading, and what other records say of it. Where
 * the old number was given twice, only links to the file are known to mean this record.
 */
public final class Renumbering {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final RecordSummary record;
  private final int from;
  private final int to;
  private final boolean ambiguous;

  private Renumbering(RecordSummary record, int from, int to, boolean ambiguous) {
    this.record = record;
    this.from = from;
    this.to = to;
    this.ambiguous = ambiguous;
  }

  /** Refused where the record has no number, or another one has the new number. */
  public static Renumbering of(RecordSummary record, int to, List<RecordSummary> log) {
    int from =
        record
            .number()
            .orElseThrow(
                () ->
                    new Problem(
                        ExitCode.REFUSED,
                        "%s has no number.".formatted(record.file()),
                        "It is called %s in every command; to number it, rename the file with git."
                            .formatted(record.id())));
    for (RecordSummary each : log) {
      if (each.number().orElse(-1) == to) {
        throw new Problem(
            ExitCode.REFUSED,
            "The number %s is taken by %s.".formatted(each.id(), each.file()),
            "Leave the number out, and the next free one is taken.");
      }
    }
    long same = log.stream().filter(each -> each.number().orElse(-1) == from).count();
    return new Renumbering(record, from, to, same > 1);
  }

  /** The new path. */
  public String file() {
    String folder = record.file().substring(0, record.file().lastIndexOf('/') + 1);
    return folder + newName();
  }

  /** The record's own text. */
  public String inItself(String text) {
    Anatomy anatomy = new Anatomy(text);
    Splice splice = new Splice(text);
    anatomy.outline().title().ifPresent(title -> retitle(splice, title));
    return elsewhere(splice.result());
  }

  /** A renumbered record's own text with the number that it had. */
  public String withFormerNumber(String text) {
    return FormerNumber.noted(text, record.id());
  }

  /** The lines, from 1, of a renumbered text that may mean this record, and were left alone. */
  public List<Integer> doubtful(String text) {
    Pattern mention =
        Pattern.compile(
            "(?i)(?:\\b(?:M?ADRs?|decisions?|records?)\\b[^.\\n]{0,30}?|\\bM?ADR|(?<=\\s)#)"
                + "(?<![\\d.])0{0,5}"
                + from
                + "(?![-.]?\\w)");
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(line -> mention.matcher(lines.get(line)).find())
        .mapToObj(line -> line + 1)
        .toList();
  }

  /** The text of another record. */
  public String elsewhere(String text) {
    String name = Pattern.quote(stem(oldName())) + "(?=\\.(?:md|html?)\\b)";
    String linked =
        Pattern.compile("\\[([^\\[\\]\\n]{0,300})\\](\\([^()\\s]{0,300}" + name + ")")
            .matcher(text)
            .replaceAll(link -> Matcher.quoteReplacement(relinked(link)));
    String renamed =
        Pattern.compile("(?<![\\w-])" + name)
            .matcher(linked)
            .replaceAll(Matcher.quoteReplacement(stem(newName())));
    return ambiguous ? renamed : mentioned(renamed);
  }

  private String mentioned(String text) {
    return Pattern.compile(
            "(?i)((?<![\\w/.-])(?:M?ADR%s)[-_ #]?)(0{0,5}%d)\\b(?!-\\w|\\.\\d|/)"
                .formatted(alsoCalled(), from))
        .matcher(text)
        .replaceAll(
            mention -> Matcher.quoteReplacement(mention.group(1) + padded(mention.group(2))));
  }

  /** What records of a log are called whose files are called so: {@code RFC-0007}. */
  private String alsoCalled() {
    String letters = FileNumber.of(oldName()).map(FileNumber::letters).orElse("");
    return letters.isEmpty() ? "" : "|" + letters;
  }

  /** A page of a site is made from the file of its name. */
  private static String stem(String fileName) {
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }

  private void retitle(Splice splice, Heading title) {
    Matcher digits = DIGITS.matcher(title.text());
    if (digits.find() && isOld(digits.group()) && digits.start() < 8) {
      int at = title.textFrom();
      splice.replace(new Span(at + digits.start(), at + digits.end()), padded(digits.group()));
    }
  }

  private String relinked(MatchResult link) {
    return "[" + replacedFirst(link.group(1)) + "]" + link.group(2);
  }

  private String replacedFirst(String text) {
    Matcher digits = DIGITS.matcher(text);
    return digits.find() && isOld(digits.group())
        ? text.substring(0, digits.start()) + padded(digits.group()) + text.substring(digits.end())
        : text;
  }

  private boolean isOld(String digits) {
    return digits.length() < 7 && Integer.parseInt(digits) == from;
  }

  /** As wide as the old one was written. */
  private String padded(String old) {
    return Digits.of(to, old.length());
  }

  private String oldName() {
    return record.fileName();
  }

  private String newName() {
    return FileNumber.of(oldName()).orElseThrow().withNumber(to);
  }
}
