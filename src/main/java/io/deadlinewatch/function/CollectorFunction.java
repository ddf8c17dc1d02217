package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.collector.keep.DraftNews;
import io.deadlinewatch.collector.keep.Register;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.function.log.CollectorLog;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.Metrics;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Asks the Federal Register once an event, every day, and keeps drafts. It announces nothing to
 * subscribers: somebody accepts a draft, or nothing comes of it.
 */
public final class CollectorFunction implements RequestStreamHandler {
  /** An event of the schedule has about 500 bytes; more than this nobody reads. */
  private static final int MAX_EVENT = 64 * 1024;

  /** Kept back from asking: a page that is on its way takes a minute, and drafts are written. */
  static final Duration SAFETY = Duration.ofSeconds(90);

  private final DailyRun dailyRun;
  private final OpsTeam opsTeam;
  private final CollectorLog log;
  private final String namespace;

  /** For Lambda: reads the environment and fails with all that is wrong with it. */
  public CollectorFunction() {
    this(CollectorSettings.of(System.getenv()), WallClock.system(), LogLines.toStandardOutput());
  }

  private CollectorFunction(CollectorSettings settings, InstantSource clock, PrintStream out) {
    this(settings, clock, new CollectorLog(out, clock));
    BeforeSnapshot.rehearse(System.getenv(), new LogLines(out, clock), CollectorRehearsal::new);
  }

  private CollectorFunction(CollectorSettings settings, InstantSource clock, CollectorLog log) {
    this(
        new DailyRun(
            Register.at(settings.api()),
            new DynamoStore(SweepWiring.dynamo(), settings.table(), log::leftOut),
            settings.site(),
            clock),
        OpsTeam.of(SnsClients.asking(), settings.opsTopic()),
        log,
        Metrics.namespace(settings.stack()));
  }

  CollectorFunction(DailyRun dailyRun, OpsTeam opsTeam, CollectorLog log, String namespace) {
    this.dailyRun = dailyRun;
    this.opsTeam = opsTeam;
    this.log = log;
    this.namespace = namespace;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    log.begin();
    event.readNBytes(MAX_EVENT);
    var report =
        dailyRun.run(() -> Duration.ofMillis(context.getRemainingTimeInMillis()).minus(SAFETY));
    log.collected(report.harvest(), report.kept());
    log.measure(namespace, report.harvest(), report.kept().size());
    report.news().ifPresent(this::tell);
    answer.write(json(report).getBytes(StandardCharsets.UTF_8));
  }

  /** News that does not get out stays in the table; the doctor sees it there. */
  private void tell(DraftNews news) {
    try {
      opsTeam.tell(news);
    } catch (SdkException failed) {
      log.untold(failed);
    }
  }

  private static String json(DailyRun.Report report) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeNumberField("read", report.harvest().found().size());
      json.writeNumberField("proposed", report.kept().size());
      json.writeNumberField("unreadPercent", report.harvest().unreadPercent());
      json.writeEndObject();
    });
  }
}
