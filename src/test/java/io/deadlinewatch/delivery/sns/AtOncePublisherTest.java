package io.deadlinewatch.delivery.sns;

import static io.deadlinewatch.support.AlertSamples.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.support.sns.FakeSns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;

/** Media and batches at once: who waits for whom, how many there are, what is known of each. */
@Timeout(60)
class AtOncePublisherTest {
  private static final Topics TOPICS = new Topics("arn:feed", "arn:email", "arn:sms");
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");
  private static final PublishCutoffs LATER = PublishCutoffs.in(NOW, Duration.ofSeconds(12));

  @Test
  void theFeedDoesNotWaitForEmailThatWaitsForItsPace() {
    var feed = new CountDownLatch(3);
    var receipts =
        publish(
            topic -> {
              if (topic.equals("arn:email")) {
                await(feed);
              } else if (topic.equals("arn:feed")) {
                feed.countDown();
              }
            },
            together(messages(Medium.EMAIL, 8), messages(Medium.FEED, 30)));
    assertEquals(38, accepted(receipts));
  }

  @Test
  void noMoreThanFourBatchesOfAMediumAreOnTheirWay() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var four = new Semaphore(0);
    publish(
        topic -> {
          int here = now.incrementAndGet();
          most.accumulateAndGet(here, Math::max);
          if (here == 4) {
            four.release(1_000);
          }
          four.acquireUninterruptibly();
          now.decrementAndGet();
        },
        messages(Medium.FEED, 200));
    assertEquals(4, most.get());
  }

  @Test
  void aThreadThatDiesLosesNoReceipt() {
    var calls = new AtomicInteger();
    var receipts =
        publish(
            _ -> {
              if (calls.incrementAndGet() == 3) {
                throw new StackOverflowError("in the library");
              }
            },
            together(messages(Medium.FEED, 100), messages(Medium.SMS, 20)));
    assertEquals(120, receipts.size());
    assertEquals(110, accepted(receipts));
  }

  @Test
  void receiptsComeInTheOrderOfTheMessages() {
    var feed = new ArrayList<Message>();
    for (int number = 0; number < 95; number++) {
      feed.add(message(Medium.FEED, "{\"number\":" + number + "}"));
    }
    var receipts = publish(_ -> {}, feed);
    assertEquals(feed, receipts.stream().map(Receipt::message).toList());
  }

  @Test
  void anInterruptedSweepKnowsWhatWasAccepted() {
    Thread.currentThread().interrupt();
    var receipts = publish(_ -> {}, together(messages(Medium.FEED, 100), messages(Medium.SMS, 20)));
    assertTrue(Thread.interrupted(), "the interrupt is the caller's");
    assertEquals(120, accepted(receipts));
  }

  private static List<Receipt> publish(Consumer<String> calls, List<Message> messages) {
    var pacer = new Pacer(() -> NOW, _ -> {});
    return new SnsPublisher(new Sns(calls), TOPICS, pacer, () -> NOW, Parallel.atOnce())
        .publish(messages, LATER);
  }

  private static List<Message> messages(Medium medium, int number) {
    return Collections.nCopies(number, message(medium, "{}"));
  }

  private static List<Message> together(List<Message> some, List<Message> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static long accepted(List<Receipt> receipts) {
    return receipts.stream().filter(Receipt.Accepted.class::isInstance).count();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** SNS that accepts everything, after a test has had its say. */
  private record Sns(Consumer<String> calls) implements SnsClient {
    @Override
    public PublishBatchResponse publishBatch(PublishBatchRequest request) {
      calls.accept(request.topicArn());
      return FakeSns.accepted(request);
    }

    @Override
    public String serviceName() {
      return SnsClient.SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
