package dev.parlance.record;

import java.util.HashMap;
import java.util.Map;

/** Writes a record: front matter for machines, and the page that a reviewer reads. */
public final class RecordWriter {

  private static final String DECISION = "record.md.ftl";
  private static final String MESSAGE = "commit.txt.ftl";

  private final Templates templates = new Templates("/templates");

  /** Parses the templates of a decision and its message, so that nobody waits for it later. */
  public RecordWriter prepared() {
    templates.parsed(DECISION);
    templates.parsed(MESSAGE);
    return this;
  }

  /** The file of a record, whatever its number will be. */
  public String write(Draft draft) {
    Map<String, Object> values = new HashMap<>(FrontMatterValues.of(draft.record()));
    values.putAll(new Page(draft).values());
    String text = templates.render(DECISION, values);
    RecordText.of("The record", text).refuseLargeFrontMatter();
    return text;
  }

  /** The file of a decision that is not about languages. */
  public String write(GeneralDecision decision) {
    return templates.render("adr.md.ftl", decision.values());
  }

  /** The message of a commit; no value in it can begin a line. */
  public String write(TransitionMessage message) {
    return templates.render(MESSAGE, message.values());
  }
}
