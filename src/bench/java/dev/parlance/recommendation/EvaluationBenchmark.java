package dev.parlance.recommendation;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.guide.Option;
import dev.parlance.guide.QuestionClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast answer sheets are evaluated, and how long the table of all classes takes. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluationBenchmark {

  private static final int SHEETS = 1024;

  private Guide guide;
  private Branch[] branches;
  private long[] facts;

  @Setup
  public void sheets() {
    guide = Guides.shipped();
    List<Branch> each = new ArrayList<>();
    List<Long> bits = new ArrayList<>();
    for (Option kind : guide.question("kind").choices()) {
      Branch branch = new Branch(guide, kind.id());
      for (int sheet = 0; sheet < branch.classes.size(); sheet++) {
        each.add(branch);
        bits.add(facts(branch, sheet));
      }
    }
    branches = new Branch[SHEETS];
    facts = new long[SHEETS];
    for (int i = 0; i < SHEETS; i++) {
      int pick = (int) ((long) i * each.size() / SHEETS);
      branches[i] = each.get(pick);
      facts[i] = bits.get(pick);
    }
  }

  /** Sheets spread evenly over all classes of all kinds, without explanation. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(SHEETS)
  public void evaluations(Blackhole blackhole) {
    for (int i = 0; i < SHEETS; i++) {
      blackhole.consume(Evaluation.of(branches[i], facts[i], Trace.OFF));
    }
  }

  /** Collapsing the answers of every kind and evaluating every class, from the read guide. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int classTable(Blackhole blackhole) {
    int classes = 0;
    for (Option kind : guide.question("kind").choices()) {
      OutcomeTable table = new OutcomeTable(new Branch(guide, kind.id()));
      for (int sheet = 0; sheet < table.size(); sheet++) {
        blackhole.consume(table.verdict(sheet));
      }
      classes += table.size();
    }
    return classes;
  }

  private static long facts(Branch branch, int sheet) {
    long facts = 0;
    int rest = sheet;
    for (QuestionClasses question : branch.classes.questions()) {
      facts |= branch.bits(question.question(), question.representative(rest % question.size()));
      rest /= question.size();
    }
    return facts;
  }
}
