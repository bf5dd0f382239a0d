package dev.parlance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first matched: a command that ends at once pays
 * only for those that its records make it ask.
 */
public final class Regex {

  private final String expression;
  private volatile @Nullable Pattern compiled;

  public Regex(String expression) {
    this.expression = expression;
  }

  public Matcher matcher(CharSequence text) {
    return pattern().matcher(text);
  }

  /** See {@link Pattern#split(CharSequence, int)}. */
  public String[] split(CharSequence text, int limit) {
    return pattern().split(text, limit);
  }

  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(expression);
      compiled = pattern;
    }
    return pattern;
  }
}
