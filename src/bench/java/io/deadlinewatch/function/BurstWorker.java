package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A process of its own that sweeps at every minute of its life, wired and given its time as the
 * function is, until somebody ends it. It rehearses first, as before a snapshot, says that it is
 * ready, and waits for a line. After each sweep it says what it has used since.
 */
public final class BurstWorker {
  /**
   * The argument for a sweep that makes one call after another, and takes all the time it needs.
   */
  public static final String ONE_BY_ONE = "one-by-one";

  /**
   * The argument for a sweep of each alert by itself, one after another, as a simple loop has it.
   */
  public static final String ALONE = "alone";

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration AS_LAMBDA_GIVES = Duration.ofSeconds(45);
  private static final Duration ENOUGH = Duration.ofHours(3);
  private static final int MEGABYTE = 1024 * 1024;
  private static final int REHEARSALS = 200;

  private BurstWorker() {}

  /** Arguments: how to sweep, and how many sweep; the environment is the function's. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean alone = arguments[0].equals(ALONE);
    boolean oneByOne = alone || arguments[0].equals(ONE_BY_ONE);
    var store = store();
    var sweep =
        sweep(
            alone ? OneRow.of(store) : store,
            oneByOne ? Parallel.oneByOne() : Parallel.atOnce(),
            Integer.parseInt(arguments[1]));
    new SweepRehearsal().perform(REHEARSALS);
    System.out.println("ready");
    awaitLine();
    long before = processorMillis();
    while (true) {
      long begun = System.nanoTime();
      var until = WallClock.system().instant().plus(oneByOne ? ENOUGH : AS_LAMBDA_GIVES);
      var report = line(sweep, until);
      while (alone && !report.startsWith("0 due")) {
        report = line(sweep, until);
      }
      var took = Duration.ofNanos(System.nanoTime() - begun);
      long used = processorMillis() - before;
      System.out.println(took.toMillis() + " " + used + " " + heap() + " " + report);
      Thread.sleep(took.compareTo(MINUTE) < 0 ? MINUTE.minus(took) : Duration.ZERO);
    }
  }

  private static void awaitLine() throws IOException {
    if (System.in.read() < 0) {
      throw new IOException("nobody began the burst");
    }
  }

  /** A sweep that breaks off is followed by the next, as the function's is. */
  private static String line(Sweep sweep, Instant until) {
    try {
      return sweep.run(until).line();
    } catch (StoreException failed) {
      return String.valueOf(failed.getMessage());
    }
  }

  /** As {@link SweepWiring} does it, except for what the arguments say. */
  private static Sweep sweep(DeadlineStore store, Parallel parallel, int sweeps) {
    var clock = WallClock.system();
    var sweepSettings = SweepSettings.of(System.getenv());
    var pacer = new Pacer(clock, Thread::sleep, sweeps);
    var publisher =
        new SnsPublisher(SnsClients.publishing(), sweepSettings.topics(), pacer, clock, parallel);
    return new Sweep(store, publisher, clock, log(), parallel);
  }

  private static DeadlineStore store() {
    var table = SweepSettings.of(System.getenv()).table();
    return new DynamoStore(SweepWiring.dynamo(), table, log()::leftOut);
  }

  private static SweepJsonLog log() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new SweepJsonLog(nowhere, WallClock.system());
  }

  /** Of the whole life of the process, the compiler's work too. */
  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  /** The peaks of the generations together: a little more than ever was in use at one moment. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }
}
