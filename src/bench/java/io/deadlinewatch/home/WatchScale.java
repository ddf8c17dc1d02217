package io.deadlinewatch.home;

import java.io.IOException;
import java.util.List;

/**
 * Many deadlines due in one minute, on a machine of one's own: a real watch, a mail server and
 * webhooks in this process. Beside it the same on the emulator, by the function's code.
 */
public final class WatchScale {
  private static final List<String> DEFAULT = List.of("10000", "1000", "0", "1", "3", "emulator");
  private static final String EMULATOR = "emulator";

  private WatchScale() {}

  /**
   * Prints a row for each number of routes, and one of the emulator.
   *
   * @param arguments how many deadlines, how many of them are due, and numbers of routes, each a
   *     run; {@code emulator} is the run of the emulator
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    var given = arguments.length == 0 ? DEFAULT : List.of(arguments);
    int stored = Integer.parseInt(given.get(0));
    int due = Integer.parseInt(given.get(1));
    var runs = given.subList(2, given.size());
    System.out.println(HomeRun.HEADING);
    for (var run : runs) {
      if (!run.equals(EMULATOR)) {
        System.out.println(HomeRun.of(new Size(stored, due, Integer.parseInt(run))));
      }
    }
    if (runs.contains(EMULATOR)) {
      System.out.println();
      System.out.println(EmulatorRun.HEADING);
      System.out.println(EmulatorRun.of(stored, due));
    }
  }
}
