package io.deadlinewatch.function;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.AlertSamples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the sweep to the webhook, with everything between them. */
class RelayIT {
  private static final ResponseDefinitionBuilder OK = aResponse().withBody("ok");

  private final RelayStack stack = new RelayStack();

  @AfterEach
  void close() {
    stack.close();
  }

  @Test
  void whatTheSweepPublishesIsHeardOnce() throws IOException {
    stack.answer("desk", OK);
    stack.routes("desk");
    var inspector = stack.topics.queue(stack.topics.feedArn());
    sweep("us-cn-truce");
    var function = stack.function();
    stack.run(function, 10);

    var document = stack.topics.drain(inspector, 1).getFirst().body();
    assertEquals(List.of(SlackMessage.of(document).payload()), stack.heard("desk"));
    assertTrue(stack.items().contains("DELIVERY#us-cn-truce"), stack::items);

    stack.send(document);
    stack.send(RelayStack.addressed("desk", document));
    stack.run(stack.function(), 10);
    assertEquals(1, stack.heard("desk").size());
    assertTrue(stack.log().contains("\"event\":\"had-it\""), stack::log);
  }

  @Test
  void ofTwoRoutesOneFailsAndTheOtherHearsItOnce() throws IOException {
    stack.answer("desk", aResponse().withStatus(500));
    stack.answer("farm", OK);
    stack.routes("desk", "farm");
    stack.send(RelayStack.document("us-cn-truce"));
    var function = stack.function();
    assertEquals(6, stack.run(function, 6));
    assertEquals(1, stack.heard("farm").size());
    int tries = stack.heard("desk").size();
    assertTrue(tries >= 4, tries + " tries");

    stack.answer("desk", OK);
    stack.run(function, 10);
    assertEquals(1, stack.heard("farm").size());
    assertEquals(tries + 1, stack.heard("desk").size());
  }

  @Test
  void twoRelaysWithTheSameMessagePostOnce() throws Exception {
    stack.answer("desk", OK.withFixedDelay(300));
    stack.routes("desk");
    stack.send(RelayStack.addressed("desk", RelayStack.document("us-cn-truce")));
    var batch = stack.receive(5);
    try (var relays = Executors.newFixedThreadPool(2)) {
      Callable<Object> relay = () -> stack.invoke(stack.function(), batch);
      for (var result : relays.invokeAll(List.of(relay, relay))) {
        result.get();
      }
    }
    assertEquals(1, stack.heard("desk").size());
  }

  @Test
  void twoRelaysKeepToOnePostASecond() throws InterruptedException, ExecutionException {
    stack.answer("desk", OK);
    stack.routes("desk");
    for (int number = 0; number < 4; number++) {
      stack.send(RelayStack.addressed("desk", RelayStack.document("deadline-" + number)));
    }
    try (var relays = Executors.newFixedThreadPool(2)) {
      Callable<Object> relay =
          () -> {
            var function = stack.function();
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (stack.heard("desk").size() < 4 && System.nanoTime() < end) {
              stack.invoke(function, stack.receive(1));
            }
            return "done";
          };
      for (var result : relays.invokeAll(List.of(relay, relay))) {
        result.get();
      }
    }
    var times =
        stack.slack.findAll(postRequestedFor(anyUrl())).stream()
            .map(request -> request.getLoggedDate().toInstant())
            .sorted()
            .toList();
    assertEquals(4, times.size());
    for (int index = 1; index < times.size(); index++) {
      assertTrue(
          Duration.between(times.get(index - 1), times.get(index)).toMillis() >= 1_000,
          times::toString);
    }
  }

  @Test
  void aMessageThatWaitsIsHiddenInTheQueue() throws IOException {
    stack.answer("desk", aResponse().withStatus(429).withHeader("Retry-After", "4"));
    stack.routes("desk");
    stack.send(RelayStack.addressed("desk", RelayStack.document("us-cn-truce")));
    var batch = stack.receive(5);
    long start = System.nanoTime();
    stack.invoke(stack.function(), batch);
    var again = new ArrayList<>(stack.receive(1));
    assertEquals(0, again.size());
    while (again.isEmpty()) {
      again.addAll(stack.receive(2));
    }
    long waited = Duration.ofNanos(System.nanoTime() - start).toMillis();
    assertTrue(waited > 2_500 && waited < 10_000, waited + " ms");
  }

  private void sweep(String id) {
    var log = new SweepJsonLog(new PrintStream(stack.logged, false, StandardCharsets.UTF_8), stack);
    var topics = stack.topics;
    var sweepSettings =
        new SweepSettings(
            stack.table.name(), new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn()));
    var now = stack.instant();
    var deadline = AlertSamples.deadline(id, "truce");
    var first = Revision.first(deadline, new Edit(now, "tester", "", Optional.empty()));
    new DynamoStore(stack.aws.dynamo(), stack.table.name(), _ -> {})
        .revise(DeadlineItem.added(deadline, now), first, now);
    SweepWiring.sweep(
            sweepSettings,
            new SweepWiring.Clients(stack.aws.dynamo(), stack.aws.publishing()),
            stack,
            log)
        .run(now.plusSeconds(50));
  }
}
