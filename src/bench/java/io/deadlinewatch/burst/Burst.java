package io.deadlinewatch.burst;

import io.deadlinewatch.function.BurstWorker;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Alerts that are all due in the same minute, swept by processes with the memory of the function:
 * several calls at once, with the processor that Lambda gives to 512 MB, with a whole one and with
 * all there are; one alert after another (a tenth of them); by two sweeps at once; and one call
 * after another. Prints a Markdown table.
 */
public final class Burst {
  private static final List<String> DEFAULT = List.of("10000", "8");
  private static final String AT_ONCE = "at-once";

  /** One alert after another takes long, and the same time for each. */
  private static final int ALONE_PART = 10;

  private static final List<Setup> SETUPS =
      List.of(
          new Setup(AT_ONCE, 1, Optional.of(512)),
          new Setup(AT_ONCE, 1, Optional.of(1_769)),
          new Setup(AT_ONCE, 1, Optional.empty()),
          new Setup(BurstWorker.ALONE, 1, Optional.empty()),
          new Setup(AT_ONCE, 2, Optional.empty()),
          new Setup(BurstWorker.ONE_BY_ONE, 1, Optional.empty()));

  private Burst() {}

  /**
   * Measures all setups, or some.
   *
   * @param arguments how many alerts, over how many tracks, and which setups, by their numbers from
   *     1; by default 10000 alerts over 8 tracks in each
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var given = arguments.length == 0 ? DEFAULT : List.of(arguments);
    int alerts = Integer.parseInt(given.get(0));
    int tracks = Integer.parseInt(given.get(1));
    var chosen = given.subList(2, given.size());
    System.out.println(BurstRun.HEADING);
    for (int number = 1; number <= SETUPS.size(); number++) {
      if (chosen.isEmpty() || chosen.contains(Integer.toString(number))) {
        var setup = SETUPS.get(number - 1);
        boolean alone = setup.how().equals(BurstWorker.ALONE);
        System.out.println(BurstRun.of(setup, alone ? alerts / ALONE_PART : alerts, tracks));
      }
    }
  }
}
