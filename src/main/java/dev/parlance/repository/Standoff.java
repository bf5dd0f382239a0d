package dev.parlance.repository;

import java.util.List;

/**
 * Tells a race from a refusal whose words are not known: what a remote rejects again although
 * nobody has moved anything there meanwhile, it will reject for ever.
 */
final class Standoff {

  private List<String> rejected = List.of();

  /** What {@code answer}, to a push of {@code moves}, comes to after those before it. */
  PushAnswer judged(List<RefMove> moves, PushAnswer answer) {
    List<String> asked = moves.stream().map(RefMove::lease).toList();
    boolean again = !answer.landed() && asked.equals(rejected);
    rejected = answer.landed() ? List.of() : asked;
    return again ? answer.forGood() : answer;
  }
}
