package io.deadlinewatch.function;

import io.deadlinewatch.collector.keep.DailyRun;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.function.log.CollectorLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what nobody proposes, and tells nobody: a day's run with all but the Register. */
final class CollectorRehearsal implements Rehearsal {
  /** It runs once a day: that its classes are loaded is enough. */
  private static final int A_FEW = 3;

  private static final CollectorSettings SETTINGS =
      new CollectorSettings(
          CannedAws.NAME,
          "https://register.invalid",
          CannedAws.arn("sns", CannedAws.NAME),
          Optional.empty());

  @Override
  public String perform(int times) throws IOException {
    var aws = new CannedAws();
    try (var dynamo = aws.behind(SweepWiring.dynamoBuilder()).build();
        var sns = aws.behind(SnsClients.askingBuilder()).build()) {
      var log = new CollectorLog(NOWHERE, () -> CannedAws.NOW);
      var run =
          new DailyRun(
              CollectorRehearsal::nothing,
              new DynamoStore(dynamo, CannedAws.NAME, log::leftOut),
              SETTINGS.site(),
              () -> CannedAws.NOW);
      return Rehearsal.repeat(
          Math.min(times, A_FEW),
          () ->
              new CollectorFunction(run, OpsTeam.of(sns, SETTINGS.opsTopic()), log, CannedAws.NAME),
          CannedEvent::schedule);
    }
  }

  private static Harvest nothing(Instant now, Supplier<Duration> left) {
    return new Harvest(List.of(), 0, List.of(), new Harvest.Asked(0, 0, 0));
  }
}
