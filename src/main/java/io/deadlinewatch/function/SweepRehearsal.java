package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import java.io.IOException;
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
    try (var dynamo = aws.behind(SweepWiring.dynamoBuilder()).build();
        var sns = aws.behind(SnsClients.publishingBuilder()).build()) {
      var clients = new SweepWiring.Clients(dynamo, sns);
      return Rehearsal.repeat(times, () -> function(clients), CannedEvent::schedule);
    }
  }

  /** Each time a new function, whose first sweep begins the digest and whose pacer is idle. */
  private static SweepFunction function(SweepWiring.Clients clients) {
    InstantSource clock = () -> CannedAws.NOW;
    var log = new SweepJsonLog(NOWHERE, clock);
    var sweepSettings = new SweepSettings(CannedAws.NAME, TOPICS);
    return new SweepFunction(SweepWiring.sweep(sweepSettings, clients, clock, log), clock, log);
  }

  private static String topic(String medium) {
    return CannedAws.arn("sns", medium);
  }
}
