package dev.parlance.repository;

/** The steps of the commit protocol, each named by what is done when it is over. */
enum Step {
  BLOBS_WRITTEN,
  PLANNED,
  WORK_TREE_WRITTEN,
  REVIEWED,
  INDEX_LOCKED,
  INDEX_KEPT,
  INDEX_PUBLISHED,
  COMMIT_WRITTEN,
  HEAD_MOVED,
  INDEX_UNLOCKED
}
