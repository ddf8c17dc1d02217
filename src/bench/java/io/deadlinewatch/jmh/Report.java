package io.deadlinewatch.jmh;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what they take and allocate, as a Markdown table. */
public final class Report {
  private Report() {}

  /**
   * Measures all, or what the arguments choose.
   *
   * @param arguments JMH's own, such as {@code -f 1} or the name of a benchmark
   */
  public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    System.out.println("| one alert | processor µs | wall µs | ± (99.9%) | KB allocated |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    for (var result : results) {
      var wall = result.getPrimaryResult();
      var others = result.getSecondaryResults();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f | %.1f |%n",
          wall.getLabel(),
          others.get(CpuProfiler.CPU).getScore(),
          wall.getScore(),
          wall.getScoreError(),
          others.get("gc.alloc.rate.norm").getScore() / 1000);
    }
  }
}
