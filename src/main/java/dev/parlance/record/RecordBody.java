package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;

/** The prose of a record: its file without the front matter and without the title. */
public final class RecordBody {

  private RecordBody() {}

  /** The lines; where there is no title, all of the body. */
  public static List<String> lines(RecordSummary record, String text) {
    List<String> body = new ArrayList<>(RecordText.of(record.file(), text).body());
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i).strip();
      if (line.startsWith("# ")) {
        body.remove(i);
        return body;
      }
      if (!line.isEmpty()) {
        return body;
      }
    }
    return body;
  }
}
