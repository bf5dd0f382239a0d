package dev.parlance.terminal;

import dev.parlance.interview.Review;

/** What becomes of the answers while a review goes on. */
interface Keeping {

  /** Called after every reply. */
  void keep(Review review);

  /** Writes an answers file where one is named; says where the answers are. */
  String save(String file, Review review);

  /** What to say to somebody who leaves. */
  String whereabouts();

  /** How to go on later. */
  String remedy();
}
