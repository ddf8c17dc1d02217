package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.Metrics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepReport;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Sweeps once an event, every minute. It takes nothing from the event: the sweep has the real
 * clock, so an event that comes late does no harm.
 *
 * <p>The constructor runs before the snapshot that later instances start from: it makes clients,
 * and keeps no time.
 */
public final class SweepFunction implements RequestStreamHandler {
  /** Kept back from Lambda's time-out: an answer, and the log behind it, must still get out. */
  private static final Duration SAFETY = Duration.ofSeconds(5);

  /** An event of the schedule has about 500 bytes; more than this nobody reads. */
  private static final int MAX_EVENT = 64 * 1024;

  private final Sweep sweep;
  private final InstantSource clock;
  private final SweepJsonLog log;
  private final String namespace = Metrics.namespace(System.getenv());
  private boolean begun;

  /** For Lambda: reads the environment and fails with all that is wrong with it. */
  public SweepFunction() {
    this(WallClock.system(), LogLines.toStandardOutput());
  }

  private SweepFunction(InstantSource clock, PrintStream out) {
    this(SweepSettings.of(System.getenv()), clock, new SweepJsonLog(out, clock));
    BeforeSnapshot.rehearse(System.getenv(), new LogLines(out, clock), SweepRehearsal::new);
  }

  private SweepFunction(SweepSettings sweepSettings, InstantSource clock, SweepJsonLog log) {
    this(
        SweepWiring.sweep(
            sweepSettings,
            new SweepWiring.Clients(SweepWiring.dynamo(), SnsClients.publishing()),
            clock,
            log),
        clock,
        log);
  }

  SweepFunction(Sweep sweep, InstantSource clock, SweepJsonLog log) {
    this.sweep = sweep;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    // Before anything else, which would take its time from what Lambda leaves.
    var left = Duration.ofMillis(context.getRemainingTimeInMillis());
    var until = clock.instant().plus(left).minus(SAFETY);
    log.begin();
    event.readNBytes(MAX_EVENT);
    var report = sweep(until);
    answer.write(json(report).getBytes(StandardCharsets.UTF_8));
  }

  private SweepReport sweep(Instant until) {
    try {
      if (!begun) {
        sweep.begin();
        begun = true;
      }
      var report = sweep.run(until);
      log.measure(namespace, report);
      return report;
    } catch (RuntimeException failure) {
      log.failed(failure);
      throw failure;
    }
  }

  private static String json(SweepReport report) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeNumberField("due", report.due());
      json.writeNumberField("sent", report.sent());
      json.writeNumberField("lost", report.troubles().lostRaces());
      json.writeNumberField("failed", report.troubles().failed());
      json.writeNumberField("unreadable", report.troubles().unreadable());
      json.writeEndObject();
    });
  }
}
