package dev.parlance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parlance.Problem;
import dev.parlance.Surroundings;
import dev.parlance.record.RecordSummary;
import dev.parlance.repository.Inventory;
import dev.parlance.repository.RecordDirectory;
import dev.parlance.repository.RecordFile;
import dev.parlance.repository.WorkTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look-up that reads what can be meant answers as the one that reads the whole log. */
class LookupTest {

  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final List<String> BEGINNINGS =
      List.of("", "adr-", "ADR-", "ADR", "adr_", "2026-11-2", "rfc ", "x");
  private static final List<String> MIDDLES =
      List.of("0", "1", "7", "07", "0007", "000007", "1234567", "a", "");
  private static final List<String> ENDS =
      List.of("", "-use-go", "-Use-Go", "-use", "_use", ".use", "-é\u0130", "-1");
  private static final int ROUNDS = 60;

  private final Path top;
  private final WorkTree tree;

  LookupTest(@TempDir Path place) throws IOException {
    new Stage(place).prepare("git init -q");
    top = place.resolve("work").toRealPath();
    tree = WorkTree.open(Surroundings.of(top, Map.of(), Clock.systemUTC()));
  }

  @Test
  void over_random_names() throws IOException {
    assumeThat(Charset.defaultCharset().name()).as("file names in UTF-8").isEqualTo("UTF-8");
    Random random = new Random(16);
    for (int round = 0; round < ROUNDS; round++) {
      Path log = Files.createDirectory(top.resolve("log-" + round));
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        make(log.resolve(name(random) + (random.nextInt(5) == 0 ? ".MD" : ".md")), random);
      }
      List<String> typed = new ArrayList<>(names(log));
      typed.replaceAll(name -> random.nextBoolean() ? name : "log-0/" + name);
      Stream.generate(() -> name(random)).limit(9).forEach(typed::add);
      requireAlike(log, typed);
    }
  }

  @Test
  void over_the_corpus() throws IOException {
    assumeThat(CORPUS).as("the corpus of real records is here").isDirectory();
    try (Stream<Path> folders = Files.walk(CORPUS)) {
      int number = 0;
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path log = Files.createDirectory(top.resolve("corpus-" + number++));
        List<String> typed = new ArrayList<>();
        for (String name : names(folder)) {
          if (Files.isRegularFile(folder.resolve(name))) {
            Files.copy(folder.resolve(name), log.resolve(name));
            RecordSummary.numberOf(name).ifPresent(each -> typed.add(Integer.toString(each)));
            typed.add(name);
            typed.add(name.replaceFirst("[-.][^-]*$", ""));
          }
        }
        requireAlike(log, typed);
      }
    }
  }

  @Test
  void no_other_file_is_read() throws IOException {
    Path log = Files.createDirectory(top.resolve("log"));
    for (String name : List.of("0007-a.md", "0070-b.md", "7-c.md", "adr-0007.md")) {
      Files.writeString(log.resolve(name), "# A title\n");
    }
    Project project = new Project(tree, RecordDirectory.named(tree, "log", "a test"));

    assertThat(project.meant("7").files().readable())
        .extracting(RecordFile::path)
        .containsExactly("log/0007-a.md", "log/7-c.md", "log/adr-0007.md");
    assertThat(project.meant("0070-b").files().readable()).hasSize(1);
  }

  private static void make(Path file, Random random) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    switch (random.nextInt(9)) {
      case 0 -> Files.write(file, new byte[] {(byte) 0xFF});
      case 1 -> Files.createDirectory(file);
      default -> Files.writeString(file, "# %d. A title\n".formatted(random.nextInt(9)));
    }
  }

  private void requireAlike(Path log, List<String> typed) {
    String name = log.getFileName().toString();
    Project project = new Project(tree, RecordDirectory.named(tree, name, "a test"));
    Inventory whole = project.records();
    for (String each : typed) {
      assertThat(answer(() -> project.meant(each).records()))
          .as("%s among %s", each, whole.all().stream().map(RecordSummary::file).toList())
          .isEqualTo(answer(() -> Lookup.in(whole, each)));
    }
  }

  private static Object answer(Supplier<List<RecordSummary>> asked) {
    try {
      return asked.get();
    } catch (Problem refused) {
      return refused.sentence() + refused.remedy();
    }
  }

  private static String name(Random random) {
    return any(BEGINNINGS, random) + any(MIDDLES, random) + any(ENDS, random);
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
