package io.deadlinewatch.delivery.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.subscription.SubscriptionException;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

/**
 * The real clients against a server that misbehaves: one publish is one request, always; a question
 * is asked again.
 */
class SnsClientsTest {
  private static final String ARN = "arn:aws:sns:us-east-1:000000000000:feed";
  private static final Topics TOPICS = new Topics(ARN, ARN, ARN);
  private static final String THROTTLED =
      "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  private static final String STATE =
      "<GetTopicAttributesResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">"
          + "<GetTopicAttributesResult><Attributes><entry><key>SubscriptionsConfirmed</key>"
          + "<value>3</value></entry></Attributes></GetTopicAttributesResult>"
          + "</GetTopicAttributesResponse>";
  private static final String ANSWERED =
      "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: "
          + STATE.length()
          + "\r\n\r\n"
          + STATE;
  private static final String FAILED =
      "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private final AtomicInteger requests = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  @Test
  void aFailureIsNotRetried() {
    answer(FAILED);
    assertEquals("SNS failed (500 null); it may have been accepted all the same", publish().why());
    assertEquals(1, requests.get());
  }

  @Test
  void aThrottleIsNotRetried() {
    answer(THROTTLED);
    assertEquals("SNS throttles us (null)", publish().why());
    assertEquals(1, requests.get());
  }

  /** The JDK's own client sends a POST again, unasked, when a server hangs up without an answer. */
  @Test
  void aConnectionThatBreaksOffIsNotRetried() {
    answer("");
    var why = publish().why();
    assertTrue(why.startsWith("SNS was not reached, or broke off"), why);
    assertEquals(1, requests.get());
  }

  @Test
  void whoNeverAnswersIsLeft() {
    var _ =
        threads.submit(() -> {
          var open = server.accept();
          requests.incrementAndGet();
          return open;
        });
    long start = System.nanoTime();
    assertTrue(publish().why().endsWith("it may have been accepted all the same"));
    var took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(SnsClients.CALL.plusSeconds(2)) < 0, took::toString);
    assertEquals(1, requests.get());
  }

  /** One throttled call must not become a finding of the doctor's. */
  @Test
  void aThrottledQuestionIsAskedAgain() {
    answer(THROTTLED, ANSWERED);
    assertEquals(3, confirmed());
    assertEquals(2, requests.get());
  }

  @Test
  void aQuestionThatFailedIsAskedAgain() {
    answer(FAILED, ANSWERED);
    assertEquals(3, confirmed());
    assertEquals(2, requests.get());
  }

  @Test
  void aQuestionIsNotAskedForEver() {
    answer(FAILED);
    assertThrows(SubscriptionException.class, this::confirmed);
    assertTrue(requests.get() > 1, requests::toString);
  }

  /** Answers one request after the other so, the last again and again, and hangs up each time. */
  private void answer(String... responses) {
    var _ =
        threads.submit(() -> {
          while (!server.isClosed()) {
            try (var socket = server.accept()) {
              int number = Math.min(requests.getAndIncrement(), responses.length - 1);
              readRequest(socket);
              socket.getOutputStream().write(responses[number].getBytes(StandardCharsets.US_ASCII));
            }
          }
          return requests;
        });
  }

  /** Whatever comes in a tenth of a second: a body is small. */
  private static void readRequest(Socket socket) throws IOException {
    socket.setSoTimeout(100);
    var in = socket.getInputStream();
    try {
      while (in.read() >= 0) {
        // the content does not matter
      }
    } catch (SocketTimeoutException wholeRequestRead) {
      return;
    }
  }

  private Receipt.Refused publish() {
    try (var client = here(SnsClients.publishingBuilder())) {
      var time = new FakeTime();
      var publisher = new SnsPublisher(client, TOPICS, new Pacer(time, time), time);
      var receipts =
          publisher.publish(List.of(AlertSamples.message(Medium.FEED, "{}")), time.patience());
      return assertInstanceOf(Receipt.Refused.class, receipts.getFirst());
    }
  }

  private int confirmed() {
    try (var client = here(SnsClients.askingBuilder())) {
      return new SnsSubscriptions(client, TOPICS).state(Medium.FEED).confirmed();
    }
  }

  private SnsClient here(SnsClientBuilder builder) {
    var keys = AwsBasicCredentials.create("test", "test");
    return builder
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getLocalPort()))
        .region(Region.US_EAST_1)
        .credentialsProvider(StaticCredentialsProvider.create(keys))
        .build();
  }
}
