package io.deadlinewatch.bench;

import io.deadlinewatch.board.BoardScale;
import io.deadlinewatch.burst.Burst;
import io.deadlinewatch.coldstart.ColdStart;
import io.deadlinewatch.coldstart.Dependencies;
import io.deadlinewatch.coldstart.RoutePosts;
import io.deadlinewatch.cost.SweepCost;
import io.deadlinewatch.home.WatchScale;
import io.deadlinewatch.jmh.Report;
import io.deadlinewatch.preview.PreviewScale;
import java.util.Arrays;

/**
 * Runs the benchmark that is named: {@code ./mvnw -q -Pbench -Dbench=NAME process-test-classes}.
 */
final class Bench {
  private Bench() {}

  /**
   * Ends with 2 where there is no such benchmark.
   *
   * @param arguments its name, and its own arguments ({@code -Dbench.args}), without which it takes
   *     its default sizes
   */
  public static void main(String[] arguments) throws Exception {
    var name = arguments.length == 0 ? "" : arguments[0];
    var sizes = Arrays.stream(arguments).skip(1).toArray(String[]::new);
    switch (name) {
      case "board" -> BoardScale.main(sizes);
      case "burst" -> Burst.main(sizes);
      case "preview" -> PreviewScale.main(sizes);
      case "cost" -> SweepCost.main(sizes);
      case "jmh" -> Report.main(sizes);
      case "cold-start" -> ColdStart.main(sizes);
      case "dependencies" -> Dependencies.print();
      case "routes" -> RoutePosts.main(sizes);
      case "watch" -> WatchScale.main(sizes);
      default -> {
        System.err.println(
            ("No benchmark \"%s\": write -Dbench=board, preview, burst, cost, jmh, cold-start,"
                    + " dependencies, routes or watch")
                .formatted(name));
        System.exit(2);
      }
    }
  }
}
