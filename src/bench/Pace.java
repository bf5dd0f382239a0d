import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the next question takes to stand after an answer, at a pseudo-terminal.
 *
 * <p>{@code java src/bench/Pace.java [RUNS [THINKING-MS]]}, after {@code mvn -DskipTests package}.
 * Each run is a process of its own; what is measured is from the last key of an answer until the
 * next line listens.
 */
final class Pace {

  private static final String LISTENS = "\033[?2004h";

  private static final List<String> ANSWERS =
      List.of(
          "api, ingest", "", "Takes orders.", "backend", "deployment", "control-plane", "go",
          "batch", "container", "", "Cleans files.", "data", "none", "none", "python", "ingest");

  public static void main(String[] words) throws Exception {
    int runs = words.length > 0 ? Integer.parseInt(words[0]) : 9;
    int thinking = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    List<List<Double>> paces = new ArrayList<>();
    ANSWERS.forEach(each -> paces.add(new ArrayList<>()));
    for (int run = 0; run < runs; run++) {
      run(paces, thinking);
    }
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < ANSWERS.size(); i++) {
      all.addAll(paces.get(i));
      System.out.printf(
          Locale.ROOT,
          "after %-16s median %5.1f ms, most %5.1f ms%n",
          "'" + ANSWERS.get(i) + "'",
          at(paces.get(i), 0.5),
          at(paces.get(i), 1));
    }
    System.out.printf(
        Locale.ROOT,
        "all: median %.1f ms, 95 of 100 within %.1f ms, most %.1f ms; %d runs, %d ms of thinking%n",
        at(all, 0.5),
        at(all, 0.95),
        at(all, 1),
        runs,
        thinking);
  }

  private static void run(List<List<Double>> paces, int thinking) throws Exception {
    Path folder = Files.createTempDirectory("pace");
    String launcher = Path.of("target/parlance/bin/parlance").toAbsolutePath().toString();
    new ProcessBuilder("git", "init", "-q", folder.toString()).start().waitFor();
    String line = "stty cols 80 rows 24; git config user.name A; git config user.email a@b; '%s' decide";
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", line.formatted(launcher), "/dev/null");
    builder.environment().put("TERM", "xterm");
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    try {
      listens(process.getInputStream());
      for (int i = 0; i < ANSWERS.size(); i++) {
        Thread.sleep(thinking);
        long start = System.nanoTime();
        process.getOutputStream().write((ANSWERS.get(i) + "\r").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        listens(process.getInputStream());
        paces.get(i).add((System.nanoTime() - start) / 1e6);
      }
    } finally {
      process.destroy();
      process.waitFor();
      new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    }
  }

  private static void listens(InputStream screen) throws IOException {
    int seen = 0;
    while (seen < LISTENS.length()) {
      int next = screen.read();
      if (next < 0) {
        throw new IOException("The review ended too early.");
      }
      seen = next == LISTENS.charAt(seen) ? seen + 1 : next == '\033' ? 1 : 0;
    }
  }

  private static double at(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
  }
}
