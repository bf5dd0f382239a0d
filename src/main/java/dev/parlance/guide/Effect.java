package dev.parlance.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule does when it fires. */
public sealed interface Effect {

  /** Whether it takes part in choosing a language. */
  default boolean chooses() {
    return true;
  }

  /** The languages it speaks of. */
  List<String> languages();

  /** These languages cannot serve. */
  record Exclude(List<String> languages) implements Effect {
    public Exclude {
      languages = List.copyOf(languages);
    }
  }

  /** One of these languages is what the guide wants, with this strength. */
  record Support(List<String> languages, Tier tier, @Nullable String concernOrNull)
      implements Effect {
    public Support {
      languages = List.copyOf(languages);
    }

    /** The main constraint that this statement is about. */
    public Optional<String> concern() {
      return Optional.ofNullable(concernOrNull);
    }
  }

  /** Where both are in play, the first beats the second. */
  record Prefer(String language, String over) implements Effect {
    @Override
    public List<String> languages() {
      return List.of(language);
    }
  }

  /** Loses to any language in play that is not undercut. */
  record Undercut(List<String> languages) implements Effect {
    public Undercut {
      languages = List.copyOf(languages);
    }
  }

  /** A team's own order where the guide leaves the choice open. */
  record TieBreak(List<String> languages) implements Effect {
    public TieBreak {
      languages = List.copyOf(languages);
    }
  }

  /** Something to say of the outcome; never chooses. */
  record Remark(Sort sort, Tone tone, String text) implements Effect {

    /** What a remark is in the advice. */
    public enum Sort {
      REQUIRE,
      CONSEQUENCE,
      SPLIT,
      NOTE,
      ASK
    }

    /** Whether a consequence is welcome. */
    public enum Tone {
      GOOD,
      BAD,
      NEUTRAL
    }

    @Override
    public boolean chooses() {
      return false;
    }

    @Override
    public List<String> languages() {
      return List.of();
    }
  }
}
