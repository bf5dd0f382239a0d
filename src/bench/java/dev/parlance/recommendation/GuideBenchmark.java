package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the shipped guide takes to lint, from its text, and to compare with a team's that breaks
 * ties, from both texts. Wanted, warm: under 100 ms and under 300 ms.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GuideBenchmark {

  private static final String TEAM =
      """
      guide: acme
      version: 0.1.0
      extends: langindex-python@1.x
      rules:
        - id: H1
          when: {kind: [script, cli]}
          tie-break: [go]
          source: house
          because: Operations runs Go already.
      """;

  @Benchmark
  public GuideLint lint() {
    return GuideLint.of(Guides.SHIPPED, Guides.shippedText());
  }

  @Benchmark
  public GuideDiff diff() {
    Guide team = Guides.read("guide.yaml", TEAM);
    return new GuideDiff(Guides.shipped(), team);
  }
}
