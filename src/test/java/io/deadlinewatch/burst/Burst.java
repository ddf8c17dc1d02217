package io.deadlinewatch.burst;

import io.deadlinewatch.function.BurstWorker;
import java.io.IOException;
import java.util.List;

/**
 * Alerts that are all due in the same minute, swept by processes with the memory of the function:
 * several calls at once, one alert after another (a tenth of them), by two sweeps at once, and one
 * call after another. Prints a Markdown table. Arguments: how many alerts, over how many tracks.
 */
final class Burst {
  private static final String AT_ONCE = "at-once";

  /** One alert after another takes long, and the same time for each. */
  private static final int ALONE_PART = 10;

  private Burst() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int alerts = Integer.parseInt(arguments[0]);
    int tracks = Integer.parseInt(arguments[1]);
    System.out.println(BurstRun.HEADING);
    System.out.println(BurstRun.of(List.of(AT_ONCE), alerts, tracks));
    System.out.println(BurstRun.of(List.of(BurstWorker.ALONE), alerts / ALONE_PART, tracks));
    for (var how : List.of(List.of(AT_ONCE, AT_ONCE), List.of(BurstWorker.ONE_BY_ONE))) {
      System.out.println(BurstRun.of(how, alerts, tracks));
    }
  }
}
