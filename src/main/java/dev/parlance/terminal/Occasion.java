package dev.parlance.terminal;

import dev.parlance.interview.Aim;

/**
 * What a sitting is held for.
 *
 * @param draft the draft that goes on; empty begins one, named after its first component
 */
record Occasion(String draft, Aim aim) {

  static Occasion of(Aim aim) {
    return new Occasion("", aim);
  }
}
