package io.deadlinewatch.burst;

import io.deadlinewatch.function.BurstWorker;
import java.io.IOException;
import java.util.List;

/**
 * Alerts that are all due in the same minute, swept by processes with the memory of the function:
 * one call after another, several at once, and by two sweeps at once. Prints a Markdown table.
 * Arguments: how many alerts, over how many tracks.
 */
final class Burst {
  private static final String AT_ONCE = "at-once";

  private Burst() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int alerts = Integer.parseInt(arguments[0]);
    int tracks = Integer.parseInt(arguments[1]);
    System.out.println(BurstRun.HEADING);
    for (var how :
        List.of(List.of(AT_ONCE), List.of(BurstWorker.ONE_BY_ONE), List.of(AT_ONCE, AT_ONCE))) {
      System.out.println(BurstRun.of(how, alerts, tracks));
    }
  }
}
