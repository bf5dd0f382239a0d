package dev.parlance.repository;

/** Whether the hooks that judge a commit are asked, as {@code git commit --no-verify} has it. */
enum Verification {
  ASKED,
  SKIPPED
}
