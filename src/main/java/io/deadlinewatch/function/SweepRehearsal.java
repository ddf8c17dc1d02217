package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Sweeps: claims, decides, puts into words, publishes, records and confirms a reminder, a reached
 * deadline, a change and a digest.
 */
final class SweepRehearsal implements Rehearsal {
  private static final Topics TOPICS = new Topics(topic("feed"), topic("email"), topic("sms"));

  @Override
  public String perform(int times) throws IOException {
    var aws = new CannedAws();
    try (var dynamo = aws.behind(Wiring.dynamoBuilder()).build();
        var sns = aws.behind(SnsClients.builder()).build()) {
      var clients = new Wiring.Clients(dynamo, sns);
      var answer = new ByteArrayOutputStream();
      for (int time = 0; time < times; time++) {
        answer.reset();
        sweep(clients, answer);
      }
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  /** Each time a new function, whose first sweep begins the digest and whose pacer is idle. */
  private static void sweep(Wiring.Clients clients, OutputStream answer) throws IOException {
    InstantSource clock = () -> CannedAws.NOW;
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var log = new JsonLog(nowhere, clock);
    var settings = new Settings(CannedAws.NAME, TOPICS);
    new SweepFunction(Wiring.sweep(settings, clients, clock, log), clock, log)
        .handleRequest(CannedEvent.schedule(), answer, new RehearsalContext());
  }

  private static String topic(String medium) {
    return CannedAws.arn("sns", medium);
  }
}
