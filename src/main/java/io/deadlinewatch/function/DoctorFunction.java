package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.doctor.Measures;
import io.deadlinewatch.doctor.Rounds;
import io.deadlinewatch.doctor.http.HttpBoard;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.function.log.DoctorLog;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.Metrics;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the doctor's rounds once an event, every hour: a log line for each finding that needs a
 * hand, and the numbers as metrics. It reads, and never writes.
 */
public final class DoctorFunction implements RequestStreamHandler {
  /** An event of the schedule has about 500 bytes; more than this nobody reads. */
  private static final int MAX_EVENT = 64 * 1024;

  private final Doctor doctor;
  private final DoctorSettings settings;
  private final InstantSource clock;
  private final DoctorLog log;

  /** For Lambda: reads the environment and fails with all that is wrong with it. */
  public DoctorFunction() {
    this(DoctorSettings.of(System.getenv()), WallClock.system(), LogLines.toStandardOutput());
  }

  private DoctorFunction(DoctorSettings settings, InstantSource clock, PrintStream out) {
    this(doctor(settings), settings, clock, out);
    BeforeSnapshot.rehearse(System.getenv(), new LogLines(out, clock), DoctorRehearsal::new);
  }

  DoctorFunction(Doctor doctor, DoctorSettings settings, InstantSource clock, PrintStream out) {
    this.doctor = doctor;
    this.settings = settings;
    this.clock = clock;
    this.log = new DoctorLog(out, clock);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    log.begin();
    event.readNBytes(MAX_EVENT);
    var seen = doctor.look().withoutAddresses();
    var now = clock.instant();
    var findings = Rounds.of(seen, now, settings.site());
    findings.forEach(log::note);
    log.measure(Metrics.namespace(settings.stack()), Measures.of(seen, findings, now));
    answer.write(json(findings).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(List<Finding> findings) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeNumberField("ok", count(findings, Finding.Ok.class));
      json.writeNumberField("attention", count(findings, Finding.Attention.class));
      json.writeNumberField("notLooked", count(findings, Finding.NotLooked.class));
      json.writeEndObject();
    });
  }

  private static long count(List<Finding> findings, Class<? extends Finding> type) {
    return findings.stream().filter(type::isInstance).count();
  }

  private static Doctor doctor(DoctorSettings settings) {
    return new Doctor(
        new TableInspection(SweepWiring.dynamo(), settings.table()),
        Optional.of(new SnsSubscriptions(SnsClients.asking(), settings.topics())),
        settings.deadLetters().map(DoctorFunction::queue),
        settings.board().map(HttpBoard::new));
  }

  private static DeadLetterQueue queue(String url) {
    return new SqsDeadLetters(SweepWiring.patient(SqsClient.builder()).build(), url);
  }
}
