package io.deadlinewatch.coldstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deadlinewatch.runtime.LambdaEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty table, and the credentials that Lambda hands out by HTTP to an instance that starts from
 * a snapshot.
 */
final class AwsStandIn implements AutoCloseable {
  static final String ACCESS_KEY = "AKIAEXAMPLE";
  static final String SECRET = "secret-of-the-credentials";

  private static final String TOKEN = "token-for-credentials";
  private static final String AUTHORIZATION = "Authorization";
  private static final String CREDENTIALS = "/credentials";

  private static final String NO_ITEM = "{\"Items\": [], \"Count\": 0, \"ScannedCount\": 0}";

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

  /** What the template and Lambda would say to a function. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(LambdaEnvironment.settings());
    environment.put("AWS_ENDPOINT_URL", endpoint());
    return environment;
  }

  /** What Lambda would say of where credentials are. */
  Map<String, String> toFindCredentials() {
    return Map.of(
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        endpoint() + CREDENTIALS,
        "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        TOKEN);
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
    if (!List.of(TOKEN).equals(exchange.getRequestHeaders().get(AUTHORIZATION))) {
      send(exchange, 401, "{}");
      return;
    }
    handedOut.incrementAndGet();
    var expires = Instant.now().plusSeconds(3_600);
    send(
        exchange,
        200,
        """
        {"AccessKeyId": "%s", "SecretAccessKey": "%s", "Token": "token", "Expiration": "%s"}
        """
            .formatted(ACCESS_KEY, SECRET, expires));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    requests.add(
        new Request(
            exchange.getRequestMethod(),
            headers.getOrDefault(AUTHORIZATION, List.of("")).getFirst()));
    boolean isOfTheBucket = exchange.getRequestURI().getPath().startsWith("/board");
    send(exchange, 200, isOfTheBucket ? "<ListBucketResult/>" : NO_ITEM);
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
