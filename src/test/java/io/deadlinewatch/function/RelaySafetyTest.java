package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.MemoryDeliveries;
import io.deadlinewatch.relay.MemoryPace;
import io.deadlinewatch.relay.MemoryQueue;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.AlertSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of the time that Lambda gives, some is kept back for the answer: a post takes 12 s at most. */
class RelaySafetyTest {
  private static final String ROUTES = "[{\"name\": \"desk\", \"url\": \"http://localhost/desk\"}]";

  private int posts;

  @Test
  void noPostBeginsInTheTimeThatTheAnswerNeeds() throws IOException {
    assertPosts(0, 13_999);
    assertPosts(1, 14_000);
  }

  private void assertPosts(int posted, int left) throws IOException {
    InstantSource clock = () -> AlertSamples.NOW;
    var log = new RelayJsonLog(new PrintStream(OutputStream.nullOutputStream()), clock);
    var ports =
        new Relay.Ports(
            () -> ROUTES,
            new MemoryQueue(clock),
            new MemoryDeliveries(),
            new MemoryPace(),
            clock,
            log);
    var function =
        new RelayFunction(new Relay(new Channels(List.of(new Counting())), ports), clock, log);
    var answer = new ByteArrayOutputStream();

    function.handleRequest(CannedEvent.feed(), answer, FakeContext.withMillis(left));

    assertEquals(posted, posts, answer.toString(StandardCharsets.UTF_8));
  }

  private final class Counting implements Channel {
    @Override
    public RouteKind kind() {
      return new RouteKind("slack", new WebhookRule("http", Set.of("localhost")));
    }

    @Override
    public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
      posts++;
      return new Outcome.Delivered();
    }
  }
}
