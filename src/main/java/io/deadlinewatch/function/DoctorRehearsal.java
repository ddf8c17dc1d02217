package io.deadlinewatch.function;

import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes the doctor's rounds. */
final class DoctorRehearsal implements Rehearsal {
  private static final String TOPIC = CannedAws.arn("sns", CannedAws.NAME);
  private static final DoctorSettings SETTINGS =
      new DoctorSettings(
          new SweepSettings(CannedAws.NAME, new Topics(TOPIC, TOPIC, TOPIC)),
          Optional.of(CannedAws.queue(CannedAws.NAME)),
          Optional.of(CannedAws.arn("sqs", CannedAws.NAME)),
          Optional.of(CannedAws.NAME));

  @Override
  public String perform(int times) throws IOException {
    var aws = new CannedAws();
    try (var dynamo = aws.behind(SweepWiring.dynamoBuilder()).build();
        var sns = aws.behind(SnsClients.askingBuilder()).build();
        var sqs = aws.behind(SqsClient.builder()).build()) {
      var doctor =
          new Doctor(
              new TableInspection(dynamo, SETTINGS.table()),
              Optional.of(new SnsSubscriptions(sns, SETTINGS.topics())),
              SETTINGS.deadLetters().map(url -> new SqsDeadLetters(sqs, url)),
              Optional.empty());
      return Rehearsal.repeat(times, () -> function(doctor), CannedEvent::schedule);
    }
  }

  private static DoctorFunction function(Doctor doctor) {
    return new DoctorFunction(doctor, SETTINGS, () -> CannedAws.NOW, NOWHERE);
  }
}
