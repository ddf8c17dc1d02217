package io.deadlinewatch.cost;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A stored table with a meter before it, and the works that are measured on it. */
final class CostBench implements AutoCloseable {
  private final Meter meter = new Meter();
  private final Stored stored;
  private final DynamoDbClient client;

  CostBench(int deadlines, int heapMegabytes) {
    this.stored = new Stored(deadlines, heapMegabytes);
    this.client =
        stored
            .builder()
            .overrideConfiguration(override -> override.addExecutionInterceptor(meter))
            .build();
  }

  /** A sweep of our own that finds so much due; its messages are accepted at once. */
  Cost sweep(int due) {
    stored.makeDue(due);
    List<SweepEvent> events = new ArrayList<>();
    var sweep =
        new Sweep(Stored.store(client), (all, _) -> accepted(all), () -> Stored.NOW, events::add);
    return meter.of(() -> {
      var report = sweep.run(Stored.NOW.plus(Duration.ofMinutes(1)));
      if (report.sent() != due || !report.troubles().equals(SweepReport.Troubles.NONE)) {
        throw new IllegalStateException(events.toString());
      }
    });
  }

  /** A look by the other one. */
  Cost scan() {
    return meter.of(() -> {
      int due = new ScanPeer(client, stored.table()).due(Stored.NOW);
      if (due != 0) {
        throw new IllegalStateException(due + " due");
      }
    });
  }

  private static List<Receipt> accepted(List<Message> messages) {
    return messages.stream()
        .<Receipt>map(message -> new Receipt.Accepted(message, "accepted"))
        .toList();
  }

  @Override
  public void close() {
    client.close();
    stored.close();
  }
}
