package io.deadlinewatch.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what an empty sweep, a sweep of three and a scan cost with a hundred to a million
 * deadlines stored, as a Markdown table.
 *
 * <p>Each size has an emulator of its own; the rounds go over all sizes in turn, and the times are
 * medians. A scan is repeated less often.
 */
public final class SweepCost {
  private static final List<Integer> DEFAULT = List.of(100, 1_000, 10_000, 100_000, 1_000_000);
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 31;
  private static final int SCANS = 3;
  private static final int DUE = 3;

  private final int stored;
  private final CostBench costBench;
  private final List<Cost> empty = new ArrayList<>();
  private final List<Cost> three = new ArrayList<>();
  private final List<Cost> scans = new ArrayList<>();

  private SweepCost(int stored) {
    this.stored = stored;
    // Some 7 KB of heap a deadline, with its rows in the indexes.
    this.costBench = new CostBench(stored, 500 + stored / 100);
  }

  /**
   * Measures with tables of several sizes side by side.
   *
   * @param arguments how many deadlines are stored, one number or several; by default a hundred to
   *     a million
   */
  public static void main(String... arguments) {
    var sizes =
        arguments.length == 0 ? DEFAULT : Stream.of(arguments).map(Integer::valueOf).toList();
    List<SweepCost> all = new ArrayList<>();
    try {
      for (int size : sizes) {
        long start = System.nanoTime();
        all.add(new SweepCost(size));
        System.err.printf("%,d stored in %.1f s%n", size, (System.nanoTime() - start) / 1e9);
      }
      measure(all);
      print(all);
    } finally {
      all.forEach(each -> each.costBench.close());
    }
  }

  private static void measure(List<SweepCost> all) {
    for (int round = 0; round < WARM_UP; round++) {
      all.forEach(each -> each.costBench.sweep(DUE));
    }
    for (int round = 0; round < ROUNDS; round++) {
      all.forEach(each -> each.empty.add(each.costBench.sweep(0)));
      all.forEach(each -> each.three.add(each.costBench.sweep(DUE)));
    }
    for (int round = 0; round < SCANS; round++) {
      all.forEach(each -> each.scans.add(each.costBench.scan()));
    }
  }

  private static void print(List<SweepCost> all) {
    System.out.println(
        "| stored | empty sweep: requests | read units | ms |"
            + " three due: requests | read units | ms | scan: requests | read units | ms |");
    System.out.println("| ---: ".repeat(10) + "|");
    for (var each : all) {
      System.out.printf(
          Locale.ROOT,
          "| %,d | %s | %s | %s |%n",
          each.stored,
          cells(each.empty),
          cells(each.three),
          cells(each.scans));
    }
  }

  private static String cells(List<Cost> rounds) {
    var counts = rounds.stream().map(c -> c.requests() + " " + c.billedUnits()).distinct().toList();
    if (counts.size() != 1) {
      throw new IllegalStateException("rounds differ in what they ask: " + counts);
    }
    var median = rounds.stream().mapToLong(Cost::nanos).sorted().toArray()[rounds.size() / 2];
    var cost = rounds.getFirst();
    return String.format(
        Locale.ROOT, "%,d | %,.1f | %,.1f", cost.requests(), cost.billedUnits(), median / 1e6);
  }
}
