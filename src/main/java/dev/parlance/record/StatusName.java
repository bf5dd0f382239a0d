package dev.parlance.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What records call their status, in the languages and dialects that are about. */
final class StatusName {

  private static final List<String> AT_HOME =
      List.of(
          "status",
          "adr_status",
          "adr-status",
          "adrstatus",
          "adr status",
          "decision status",
          "current status");

  private static final List<String> ABROAD =
      List.of(
          "statut",
          "estado",
          "estatus",
          "situação",
          "stato",
          "stav",
          "tila",
          "durum",
          "статус",
          "状态",
          "狀態",
          "ステータス",
          "상태");

  /** In the front matter and before the first section; those that count first come first. */
  static final String[] KEYS = keys();

  /** The key that says a status in some logs, and in others something else. */
  static final String PERHAPS = "state";

  private static final Set<String> FOREIGN = Set.copyOf(ABROAD);

  private static final Set<String> ENGLISH =
      Set.of("status", "adr status", "decision status", "current status", "document status");

  private StatusName() {}

  private static String[] keys() {
    List<String> keys = new ArrayList<>(AT_HOME);
    keys.addAll(ABROAD);
    return keys.toArray(String[]::new);
  }

  /** Whether what stands behind a key is a status. */
  static boolean isKey(String key) {
    return List.of(KEYS).contains(key);
  }

  /** Whether a section of this name holds the status. */
  static boolean isOfSection(String name) {
    return ENGLISH.contains(name) || FOREIGN.contains(name);
  }

  /** Whether what stands in a section of this name is about a status. */
  static boolean isAbout(String section) {
    return section.endsWith("status") || FOREIGN.contains(section) || saysIt(section);
  }

  /** Whether the heading itself goes on with the status, as in "Status: accepted". */
  private static boolean saysIt(String section) {
    return section.startsWith("status")
        && section.length() > 8
        && ":–—-".indexOf(section.substring(6).strip().charAt(0)) >= 0;
  }
}
