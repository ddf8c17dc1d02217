package io.deadlinewatch.coldstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty table, and the credentials that Lambda hands out by HTTP to an instance that starts from
 * a snapshot.
 */
final class AwsStandIn implements AutoCloseable {
  static final String ACCESS_KEY = "AKIAEXAMPLE";

  private static final String CREDENTIALS = "/credentials";

  private final HttpServer server;
  private final AtomicInteger handedOut = new AtomicInteger();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

  /** A request to the table; the authorization is empty where it is not signed. */
  record Request(String method, String authorization) {}

  AwsStandIn() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(CREDENTIALS, this::credentials);
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String credentialsUri() {
    return endpoint() + CREDENTIALS;
  }

  /** How often credentials were asked for. */
  int handedOut() {
    return handedOut.get();
  }

  /** What the table was asked, in order. */
  List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void credentials(HttpExchange exchange) throws IOException {
    handedOut.incrementAndGet();
    var expires = Instant.now().plusSeconds(3_600);
    send(
        exchange,
        """
        {"AccessKeyId": "%s", "SecretAccessKey": "secret", "Token": "token", "Expiration": "%s"}
        """
            .formatted(ACCESS_KEY, expires));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            headers.getOrDefault("Authorization", List.of("")).getFirst()));
    send(exchange, "{\"Items\": [], \"Count\": 0, \"ScannedCount\": 0}");
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
