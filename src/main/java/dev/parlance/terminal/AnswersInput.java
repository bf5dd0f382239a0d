package dev.parlance.terminal;

import dev.parlance.ExitCode;
import dev.parlance.Nearest;
import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.guide.Guide;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.AnswerSheetReader;
import dev.parlance.interview.Component;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The answers file that a call names, or standard input where it names {@code -}. */
final class AnswersInput {

  static final Option OPTION =
      Option.value("answers", "FILE", "Take the answers from FILE, or from standard input (-).");

  static final Argument COMPONENTS =
      Argument.any("COMPONENT", "Only these components of the answers.");

  private static final int LARGEST = 1 << 20;

  private final Surroundings surroundings;
  private final InputStream standardInput;

  AnswersInput(Surroundings surroundings, InputStream standardInput) {
    this.surroundings = surroundings;
    this.standardInput = standardInput;
  }

  /** Whether the answers stand in a file, which leaves standard input to whoever is there. */
  boolean isFile(Words words) {
    return words.option(OPTION.name()).filter(file -> !file.equals("-")).isPresent();
  }

  /** The answers of the components that the call is about. */
  AnswerSheet read(Words words, Guide guide) {
    String file =
        words
            .option(OPTION.name())
            .orElseThrow(
                () ->
                    new Problem(
                        ExitCode.USAGE,
                        "There are no answers, and %s to ask for them.".formatted(terminal()),
                        "Give them with --answers FILE; 'parlance guide questions' lists what is asked."));
    boolean piped = file.equals("-");
    String name = piped ? "standard input" : file;
    AnswerSheet sheet =
        new AnswerSheetReader(guide).read(name, TextFile.of(name, bytes(file)).text());
    return only(sheet, words.values(COMPONENTS.name()));
  }

  private String terminal() {
    return surroundings.environment().getOrDefault("TERM", "").equals("dumb")
        ? "a terminal with TERM=dumb is not able"
        : "there is no terminal";
  }

  private static AnswerSheet only(AnswerSheet sheet, List<String> wanted) {
    names(sheet, wanted, "The answers have");
    return wanted.isEmpty() ? sheet : sheet.only(Set.copyOf(wanted));
  }

  /** The components of a sheet; {@code owner} is refused where one of the wanted is not there. */
  static Set<String> names(AnswerSheet sheet, List<String> wanted, String owner) {
    Set<String> names =
        new LinkedHashSet<>(sheet.components().stream().map(Component::name).toList());
    for (String name : wanted) {
      if (!names.contains(name)) {
        throw new Problem(
            ExitCode.NOT_FOUND,
            "%s no component '%s'.".formatted(owner, name),
            Nearest.remedy(name, names));
      }
    }
    return names;
  }

  private byte[] bytes(String file) {
    try {
      return file.equals("-")
          ? standardInput.readNBytes(LARGEST + 1)
          : Files.readAllBytes(small(surroundings.directory().resolve(Path.of(file))));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new Problem(
          ExitCode.NOT_FOUND,
          "There is no file '%s'.".formatted(file),
          "Give --answers a file that exists.",
          e);
    } catch (IOException e) {
      throw new Problem(
          ExitCode.GIT,
          "'%s' cannot be read.".formatted(file),
          "Give --answers a file that you may read.",
          e);
    }
  }

  private static Path small(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new Problem(
          ExitCode.USAGE,
          "'%s' is larger than 1 MiB.".formatted(file.getFileName()),
          "Keep the gist in the answers and link to the rest.");
    }
    return file;
  }
}
