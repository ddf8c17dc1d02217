package io.deadlinewatch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepReport;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two sweeps at once over the same table: no alert is lost, none is doubled. */
class SweepRaceIT {
  private static final int DEADLINES = 500;
  private static final int TRACKS = 10;
  private static final Instant DUE_AT = AlertSamples.NOW;

  private final LocalAws aws = LocalAws.get();

  @Test
  void everyAlertArrivesOnceInEveryMedium() throws Exception {
    try (var table = TemplateTable.create(aws);
        var topics = TestTopics.create(aws)) {
      var feed = topics.queue(topics.feedArn());
      var email = topics.queue(topics.emailArn());
      var sms = topics.queue(topics.smsArn());
      fill(store(table));

      var reports = race(() -> sweep(table, topics));

      assertEquals(
          DEADLINES, reports.stream().mapToInt(SweepReport::sent).sum(), reports::toString);
      assertEquals(
          0,
          reports.stream().mapToInt(report -> report.troubles().failed()).sum(),
          reports::toString);
      assertEquals(
          ids(number -> id(number) + "/1/reminder/P7D"),
          told(topics.drain(feed, DEADLINES), SweepRaceIT::alertId));
      assertEquals(ids(SweepRaceIT::id), told(topics.drain(email, TRACKS), SweepRaceIT::deadlines));
      assertEquals(ids(SweepRaceIT::id), told(topics.drain(sms, TRACKS), SweepRaceIT::deadlines));
      everythingIsRecorded(store(table));
      assertEquals(0, sweep(table, topics).run(DUE_AT.plusSeconds(45)).due());
    }
  }

  /** Known deadlines whose reminder is due now. */
  private static void fill(DynamoStore store) {
    var before = DUE_AT.minus(Duration.ofHours(1));
    var edit = new Edit(before, "tester", "", Optional.empty());
    for (int number = 0; number < DEADLINES; number++) {
      var deadline = AlertSamples.deadline(id(number), "track-" + number % TRACKS);
      var item = DeadlineItem.known(deadline, 1, before, Audience.DEFAULT);
      store.revise(item, Revision.first(deadline, edit), before);
    }
  }

  /** Each with a store, a publisher and a pacer of its own, like two Lambdas. */
  private Sweep sweep(TemplateTable table, TestTopics topics) {
    var arns = new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn());
    var publisher =
        new SnsPublisher(aws.publishing(), arns, new Pacer(() -> DUE_AT, _ -> {}), () -> DUE_AT);
    return new Sweep(store(table), publisher, () -> DUE_AT, _ -> {});
  }

  private DynamoStore store(TemplateTable table) {
    return new DynamoStore(
        aws.dynamo(),
        table.name(),
        problem -> {
          throw problem;
        });
  }

  private static List<SweepReport> race(Callable<Sweep> sweeps)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(2);
    Callable<SweepReport> sweeping =
        () -> {
          var sweep = sweeps.call();
          start.await();
          return sweep.run(DUE_AT.plusSeconds(45));
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(sweeping);
      var second = threads.submit(sweeping);
      return List.of(first.get(), second.get());
    }
  }

  private static void everythingIsRecorded(DynamoStore store) {
    for (int number = 0; number < DEADLINES; number++) {
      var records = store.records(ItemKey.deadline(id(number)));
      assertEquals(1, records.size(), id(number));
      assertEquals(EnumSet.allOf(Medium.class), records.getFirst().accepted().keySet());
    }
  }

  private static String id(int number) {
    return "deadline-%03d".formatted(number);
  }

  private static List<String> ids(Function<Integer, String> id) {
    return IntStream.range(0, DEADLINES).boxed().map(id).sorted().toList();
  }

  private static List<String> told(
      List<TestTopics.Message> messages, Function<TestTopics.Message, Stream<String>> ids) {
    return messages.stream().flatMap(ids).sorted().toList();
  }

  private static Stream<String> alertId(TestTopics.Message message) {
    return Stream.of(json(message.body()).get("id").asText());
  }

  private static Stream<String> deadlines(TestTopics.Message message) {
    var ids = message.attributes().get("deadline");
    return ids.startsWith("[") ? json(ids).valueStream().map(JsonNode::asText) : Stream.of(ids);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(text, notJson);
    }
  }
}
