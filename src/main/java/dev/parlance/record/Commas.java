package dev.parlance.record;

import dev.parlance.Regex;
import java.util.ArrayList;
import java.util.List;

/** Takes a list apart at its commas, but not at those inside quotes or brackets. */
final class Commas {

  private static final Regex REMARK = new Regex("\\s*<!--.*");

  private Commas() {}

  /** A list as people write one: bare, or in brackets of either kind, and a remark behind it. */
  static List<String> items(String text) {
    String list = REMARK.matcher(text).replaceFirst("").strip();
    boolean wrapped =
        (list.startsWith("[") && list.endsWith("]"))
            || (list.startsWith("{") && list.endsWith("}"));
    return split(wrapped ? list.substring(1, list.length() - 1) : list);
  }

  static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    char quote = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (quote != 0) {
        quote = each == quote ? 0 : quote;
      } else if ((each == '"' || each == '\'') && text.substring(from, i).isBlank()) {
        quote = each;
      } else if (each == '(') {
        i = Math.max(i, text.indexOf(')', i));
      } else if (each == ',') {
        items.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    items.add(text.substring(from).strip());
    items.removeIf(String::isEmpty);
    return items;
  }
}
