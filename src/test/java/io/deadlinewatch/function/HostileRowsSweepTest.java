package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.support.HostileRows;
import io.deadlinewatch.support.store.HandEditedTable;
import io.deadlinewatch.sweep.SweepReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

/** One row that somebody wrote by hand: a whole sweep and its digest, as they are wired. */
class HostileRowsSweepTest {
  private final CannedAws aws = new CannedAws();
  private final List<PublishBatchRequestEntry> published = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @Test
  void nothingOfItReachesAPublishOrTheLogAndTheOthersAreTold() {
    var report = sweep(HostileRows.hand());

    assertEquals(4, report.due());
    assertEquals(3, report.sent(), log());
    assertTrue(published.stream().anyMatch(each -> each.message().contains("digest/2025-11-03")));
    assertTrue(published.stream().anyMatch(each -> each.message().contains("Truce of Busan")));
    for (var each : published) {
      HostileRows.assertClean("a publish", each.message());
      HostileRows.assertClean("a subject", String.valueOf(each.subject()));
      HostileRows.assertClean("attributes", each.messageAttributes().toString());
    }
    HostileRows.assertClean("the log", log());
    for (var event : List.of("\"event\":\"unreadable\"", "\"event\":\"row-left-out\"")) {
      assertTrue(log().contains(event), log());
    }
  }

  /** The same hand with a harmless title: it does reach the others, so the test above can fail. */
  @Test
  void aHarmlessTitleReachesTheOthers() {
    sweep(HandEditedTable.setting("DEADLINE#licence", "title", "A licence by hand"));

    var others =
        published.stream()
            .filter(each ->
                each.message().contains("digest/2025-11-03")
                    || each.message().contains("Truce of Busan"))
            .filter(each -> each.message().contains("A licence by hand"))
            .count();
    assertTrue(others >= 2, () -> published.toString());
  }

  private SweepReport sweep(UnaryOperator<Map<String, AttributeValue>> hand) {
    InstantSource clock = () -> CannedAws.NOW;
    var topic = CannedAws.arn("sns", CannedAws.NAME);
    var sweepSettings = new SweepSettings(CannedAws.NAME, new Topics(topic, topic, topic));
    var out = new PrintStream(logged, false, StandardCharsets.UTF_8);
    var log = new SweepJsonLog(out, clock);
    try (var table = new HandEditedTable(hand);
        var sns =
            aws.behind(SnsClients.publishingBuilder())
                .overrideConfiguration(each -> each.addExecutionInterceptor(new Published()))
                .build()) {
      var clients = new SweepWiring.Clients(table, sns);
      return SweepWiring.sweep(sweepSettings, clients, clock, log)
          .run(CannedAws.NOW.plusSeconds(45));
    }
  }

  private String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }

  private final class Published implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
      if (call.request() instanceof PublishBatchRequest batch) {
        published.addAll(batch.publishBatchRequestEntries());
      }
    }
  }
}
