package dev.parlance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of call sites does what they did, and the JVM links none of them. */
class DirectCallsIT {

  private static final Path LIB =
      Path.of(System.getProperty("parlance")).toAbsolutePath().resolveSibling("../lib").normalize();

  /** Every kind of lambda and conversion, and what they print. */
  private static final String SAMPLE =
      """
      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;

      @SuppressWarnings({"rawtypes", "unchecked"})
      public class Sample extends ArrayList<String> {
        interface Greeting { String to(String name, int times); default Supplier<String> twice() { return () -> to(own(), 2); } private String own() { return "own"; } }
        interface Typed<T extends Number> { T of(T number); }
        record Pair(String one, int two, long three, double four, float five, boolean six, byte seven, short eight, char nine, int[] ten, List<String> eleven) {}
        record Nothing() {}
        enum Kind { A { @Override Supplier<String> name2() { return () -> "a" + this; } }; abstract Supplier<String> name2(); }
        static final class Inner { private final int value; private Inner(int value) { this.value = value; } private int plus(int more) { return value + more; } }

        private int field = 7;
        private static String hidden(Object o) { return "hidden " + o; }
        private String mine(String s) { return field + s; }
        @Override public String toString() { Supplier<String> up = super::toString; return "sample" + up.get(); }
        static long sum(int a, long b, double c) { return a + b + (long) c; }

        static void print(Object... what) { System.out.println(Arrays.deepToString(what)); }

        void all() {
          int i = 3; long l = 4L; double d = 2.5; char c = 'x'; byte b = 1; short s = 2; float f = 1.5f; boolean z = true; Object none = null;
          Supplier<Long> sums = () -> sum(i, l, d);
          Function<Object, String> hide = Sample::hidden;
          Function<String, String> own = this::mine;
          UnaryOperator<String> also = this::mine;
          Function<Integer, Inner> make = Inner::new;
          IntFunction<int[]> array = int[]::new;
          BiFunction<Inner, Integer, Integer> plus = Inner::plus;
          IntBinaryOperator most = Math::max;
          ToLongFunction<Integer> wide = Integer::intValue;
          ToDoubleBiFunction<Integer, Integer> wider = (x, y) -> x + y;
          IntToLongFunction unboxed = Long::valueOf;
          Function<Long, Double> both = Long::doubleValue;
          DoubleSupplier widened = () -> i;
          Supplier<Object> boxed = () -> i;
          IntSupplier opened = Integer.valueOf(9)::intValue;
          Consumer<List<String>> ignoring = List::size;
          BiConsumer<List<String>, String> adding = List::add;
          Comparator<String> order = Comparator.comparing(String::length);
          Typed<Integer> typed = n -> n + 1;
          Greeting greeting = (name, times) -> (name + ' ').repeat(times);
          Runnable nested = () -> { Runnable inner = () -> print("inner", i, field); inner.run(); };
          Runnable kept = (Runnable & Serializable) () -> print("serializable");
          Callback callback = new Callback() { @Override public Supplier<String> call() { return () -> "anonymous " + i + l + field; } };
          List<String> some = new ArrayList<>(List.of("ccc", "a", "bb"));
          some.sort(order);
          ignoring.accept(some);
          adding.accept(some, "dddd");
          print(sums.get(), hide.apply(1), own.apply("!"), also.apply("?"), make.apply(4).value, array.apply(2), plus.apply(new Inner(1), 2));
          print(most.applyAsInt(1, 2), wide.applyAsLong(5), wider.applyAsDouble(1, 2), unboxed.applyAsLong(6), both.apply(7L), widened.getAsDouble(), boxed.get(), opened.getAsInt());
          print(some, typed.of(41), greeting.to("Ada", 2), greeting.twice().get(), callback.call().get(), Kind.A.name2().get());
          nested.run();
          kept.run();
          print("" + i + l + d + c + b + s + f + z + none + kept.getClass().isSynthetic() + List.of(1) + "\\1\\2 end");
          int[] ten = {1};
          Pair pair = new Pair("one", i, l, d, f, z, b, s, c, ten, List.of("e"));
          Pair same = new Pair("one", i, l, d, f, z, b, s, c, ten, List.of("e"));
          print(pair.toString().replaceAll("@[0-9a-f]+", "@"), pair.equals(same), pair.hashCode() == same.hashCode(), pair.equals(none), pair.equals("one"));
          print(pair.equals(new Pair("one", i, l, Double.NaN, f, z, b, s, c, ten, List.of("e"))), new Pair(null, 0, 0, Double.NaN, 0, z, b, s, c, ten, null).equals(new Pair(null, 0, 0, Double.NaN, 0, z, b, s, c, ten, null)));
          print(new Nothing(), new Nothing().hashCode(), new Nothing().equals(new Nothing()), new Pair("h", 1, 2, 3, 4, false, b, s, c, null, null).hashCode());
          try { ((Function) (Function<String, Integer>) String::length).apply(1); } catch (ClassCastException e) { print("refused"); }
          try { Supplier<String> of = ((String) none)::trim; print(of); } catch (NullPointerException e) { print("nothing"); }
        }
        interface Callback { Supplier<String> call(); }

        public static void main(String[] words) { Sample sample = new Sample(); sample.add("x"); sample.all(); print(sample); }
      }
      """;

  private Path place;
  private Path jar;

  @BeforeEach
  void pack(@TempDir Path place) throws IOException {
    this.place = place;
    Path source = Files.writeString(place.resolve("Sample.java"), SAMPLE);
    Path classes = place.resolve("classes");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-d", classes.toString(), source.toString());
    assertThat(compiled).isZero();
    jar = place.resolve("sample.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.list(classes)) {
      for (Path each : files.sorted().toList()) {
        out.putNextEntry(new ZipEntry(each.getFileName().toString()));
        out.write(Files.readAllBytes(each));
      }
    }
  }

  @Test
  void what_calls_do_stays_the_same() throws Exception {
    String before = run("-cp", jar.toString(), "Sample");
    direct();

    assertThat(run("-cp", jar.toString(), "Sample")).isEqualTo(before).contains("sample[x]");
  }

  @Test
  void only_a_serializable_lambda_is_left_to_be_linked() throws Exception {
    direct();

    assertThat(
            run("-Xlog:class+load", "-cp", jar.toString(), "Sample")
                .lines()
                .filter(line -> line.contains("Sample$$Lambda")))
        .hasSize(1);
  }

  @Test
  void the_same_jar_comes_of_the_same_jar() throws Exception {
    byte[] before = Files.readAllBytes(jar);
    direct();
    byte[] once = Files.readAllBytes(jar);
    Files.write(jar, before);
    direct();

    assertThat(Files.readAllBytes(jar)).isEqualTo(once).isNotEqualTo(before);
  }

  @Test
  void a_start_links_nothing_of_ours() throws Exception {
    String log =
        run("-Xlog:class+load", "-jar", LIB.resolve("parlance.jar").toString(), "guide", "lint");

    assertThat(log).contains("dev.parlance.Main", "dev.parlance.terminal.Argv$$");
    assertThat(log.lines().filter(line -> line.contains("] dev.parlance")))
        .noneMatch(line -> line.contains("$$Lambda"));
  }

  private void direct() throws Exception {
    Path tool = LIB.resolve("../../calls").normalize();
    String libraries = System.getProperty("java.class.path");
    run("-cp", tool + File.pathSeparator + libraries, "DirectCalls", jar.toString());
  }

  private String run(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(words));
    Path out = Files.createTempFile(place, "out", "");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start()
            .waitFor();
    String said = Files.readString(out);
    assertThat(exit).as(said).isZero();
    return said;
  }
}
