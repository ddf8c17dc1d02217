package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process that runs. */
public final class Proc {
  private static final int MILLIS_A_TICK = 10;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final double KIBIBYTES = 1_024;

  private Proc() {}

  /** What it has computed by now, in milliseconds; Linux counts in steps of ten. */
  public static double cpuMillis(Process process) throws IOException {
    var stat = Files.readString(of(process, "stat"));
    // The name, in brackets, may hold a space.
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return MILLIS_A_TICK * (Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]));
  }

  /** The most memory that it has held at once. */
  public static double peakMebibytes(Process process) throws IOException {
    return Files.readAllLines(of(process, "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES)
        .findFirst()
        .orElseThrow();
  }

  private static Path of(Process process, String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }
}
