package io.deadlinewatch.burst;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** DynamoDB and SNS over HTTP, with the time that a call to AWS takes. */
final class StubAws implements AutoCloseable {
  private static final Duration DYNAMO = Duration.ofMillis(5);
  private static final Duration SNS = Duration.ofMillis(15);
  private static final int BAD_REQUEST = 400;
  private static final int CONNECTIONS = 2_000;
  private static final String REFUSED =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\"}";

  private final ObjectMapper json = new ObjectMapper();
  private final StubTable table = new StubTable();
  private final StubTopics topics = new StubTopics();
  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicLong firstAsked = new AtomicLong();
  private final HttpServer server;

  StubAws() throws IOException {
    server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CONNECTIONS);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  StubTable table() {
    return table;
  }

  StubTopics topics() {
    return topics;
  }

  /** When the first request came, in nanoseconds. */
  long firstAsked() {
    return firstAsked.get();
  }

  int connections() {
    return connections.size();
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    firstAsked.compareAndSet(0, System.nanoTime());
    connections.add(exchange.getRemoteAddress());
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      if (target == null) {
        sns(exchange, new String(body, StandardCharsets.UTF_8));
      } else {
        dynamo(exchange, target.substring(target.indexOf('.') + 1), body);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
  }

  private void sns(HttpExchange exchange, String body) throws IOException, InterruptedException {
    Thread.sleep(SNS);
    answer(exchange, 200, topics.publish(body, System.nanoTime()));
  }

  private void dynamo(HttpExchange exchange, String operation, byte[] body)
      throws IOException, InterruptedException {
    Thread.sleep(DYNAMO);
    try {
      ObjectNode answer = table.answer(operation, json.readTree(body));
      answer(exchange, 200, answer.toString());
    } catch (StubTable.RefusedException _) {
      answer(exchange, BAD_REQUEST, REFUSED);
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
