package dev.parlance.terminal;

import dev.parlance.interview.Review;

/** Writes nothing, as one who only asks for advice expects. */
final class NoKeeping implements Keeping {

  private final AnswersOutput output;

  NoKeeping(AnswersOutput output) {
    this.output = output;
  }

  @Override
  public void keep(Review review) {}

  @Override
  public String save(String file, Review review) {
    if (file.isEmpty()) {
      return "Advice keeps nothing: 'save FILE' writes the answers so far.";
    }
    output.write(file, review.sheet());
    return "The answers so far are written to %s.".formatted(file);
  }

  @Override
  public String whereabouts() {
    return "Nothing is kept.";
  }

  @Override
  public String remedy() {
    return "Begin again with: parlance advise";
  }
}
