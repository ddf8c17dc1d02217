package io.deadlinewatch.burst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The part of a processor that Lambda gives a function with so much memory, 1,769 MB for a whole
 * one (docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html), by a control group of
 * Linux. Only root may make one.
 */
final class CpuShare implements AutoCloseable {
  private static final int WHOLE = 1_769;

  /** Short, so that a process that has used up its part waits no longer than a call to AWS. */
  private static final int PERIOD_MICROS = 20_000;

  private static final Path GROUPS = Path.of("/sys/fs/cgroup");
  private static final Path VERSION_1 = GROUPS.resolve("cpu");

  private final Path group;

  private CpuShare(Path group) {
    this.group = group;
  }

  /**
   * Of a function with so many MB.
   *
   * @throws IOException where this system or user cannot have one
   */
  static CpuShare of(int megabytes) throws IOException {
    boolean first = Files.isDirectory(VERSION_1);
    var share =
        new CpuShare(Files.createTempDirectory(first ? VERSION_1 : GROUPS, "deadline-watch-"));
    int quota = PERIOD_MICROS * megabytes / WHOLE;
    var limits =
        first
            ? Map.of("cpu.cfs_period_us", PERIOD_MICROS + "", "cpu.cfs_quota_us", quota + "")
            : Map.of("cpu.max", quota + " " + PERIOD_MICROS);
    for (var limit : limits.entrySet()) {
      share.write(limit.getKey(), limit.getValue());
    }
    return share;
  }

  /** Holds a process to it, together with all others that it holds. */
  void hold(Process process) throws IOException {
    write("cgroup.procs", Long.toString(process.pid()));
  }

  /** Only once its processes have ended. */
  @Override
  public void close() throws IOException {
    Files.delete(group);
  }

  private void write(String file, String value) throws IOException {
    Files.writeString(group.resolve(file), value);
  }
}
