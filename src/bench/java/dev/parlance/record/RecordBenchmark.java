package dev.parlance.record;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a record of five components takes to be written, to be read, and to be listed. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecordBenchmark {

  private final RecordWriter writer = new RecordWriter();
  private Draft draft;
  private String text;

  @Setup
  public void record() {
    draft = Review.FIVE_COMPONENTS.draft();
    text = writer.write(draft);
  }

  /** From the draft to the text of the file. */
  @Benchmark
  public String render() {
    return writer.write(draft);
  }

  /** Everything that a record of ours holds. */
  @Benchmark
  public DecisionRecord parse() {
    return RecordReader.read("0001-five.md", text);
  }

  /** What a log needs to know of a record, in whatever dialect. */
  @Benchmark
  public RecordSummary summary() {
    return RecordSummary.read("adr/0001-five.md", text);
  }
}
