package dev.parlance.repository;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is to be committed: files by path, and the message. */
record Proposal(SortedMap<String, StagedFile> files, String message) {

  Proposal {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  String subject() {
    return message.lines().findFirst().orElse("");
  }
}
