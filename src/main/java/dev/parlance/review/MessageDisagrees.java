package dev.parlance.review;

import dev.parlance.Nearest;
import dev.parlance.record.RecordSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a commit message is about to say of a record is what the record says. */
final class MessageDisagrees {

  static final Rule RULE =
      Rule.error(
          "ADR034",
          "message-disagrees",
          "The trailers of a commit message say something else than the record does.");

  private static final Pattern TRAILER = Pattern.compile("(ADR-[A-Za-z-]{1,30}):\\s*(.*?)\\s*");

  private static final List<String> KEYS =
      List.of(
          "ADR-Number",
          "ADR-Version",
          "ADR-Status",
          "ADR-Guide",
          "ADR-Component",
          "ADR-Link",
          "ADR-Amend",
          "ADR-Amends",
          "ADR-Because",
          "ADR-Supersedes",
          "ADR-Successor",
          "ADR-Former-Number",
          "ADR-Undoes");

  private final Docket docket;
  private final String file;
  private final List<Observation> found = new ArrayList<>();

  /** Looks at the message in a file. */
  MessageDisagrees(Docket docket, String file) {
    this.docket = docket;
    this.file = file;
  }

  /** Everything in the text that is wrong; nothing where it does not speak of records. */
  List<Observation> in(String text) {
    Map<String, String> said = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      Matcher trailer = TRAILER.matcher(all.get(i));
      if (trailer.matches() && knows(trailer.group(1), i + 1)) {
        said.putIfAbsent(trailer.group(1), trailer.group(2));
        lines.putIfAbsent(trailer.group(1), i + 1);
      }
    }
    if (said.containsKey("ADR-Number")) {
      compare(said, lines);
    }
    return found.stream().sorted(Observation.IN_ORDER).toList();
  }

  private boolean knows(String key, int line) {
    if (KEYS.contains(key)) {
      return true;
    }
    String sentence = "There is no trailer '%s'.".formatted(key);
    found.add(RULE.at(file, line, sentence, Nearest.remedy(key, KEYS)));
    return false;
  }

  private void compare(Map<String, String> said, Map<String, Integer> lines) {
    String number = said.getOrDefault("ADR-Number", "");
    List<RecordSummary> records =
        docket.exhibits().map(Exhibit::summary).filter(each -> each.isCalled(number)).toList();
    if (records.isEmpty()) {
      found.add(
          RULE.at(
              file,
              lines.getOrDefault("ADR-Number", 1),
              "There is no record %s.".formatted(number),
              "Write the number as the file's name has it."));
    }
    if (records.size() == 1) {
      RecordSummary record = records.get(0);
      compare("ADR-Status", record.status().word(), said, lines);
      compare("ADR-Version", Integer.toString(record.version()), said, lines);
    }
  }

  private void compare(
      String key, String is, Map<String, String> said, Map<String, Integer> lines) {
    String word = said.getOrDefault(key, is);
    if (!word.equals(is)) {
      found.add(
          RULE.at(
              file,
              lines.getOrDefault(key, 1),
              "%s says %s, and the record says %s.".formatted(key, word, is),
              "Write %s: %s, or take the step with Parlance.".formatted(key, is)));
    }
  }
}
