package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;

/** Takes a list apart at its commas, but not at those inside quotes. */
final class Commas {

  private Commas() {}

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
      } else if (each == ',') {
        items.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    items.add(text.substring(from).strip());
    return items.stream().filter(each -> !each.isEmpty()).toList();
  }
}
