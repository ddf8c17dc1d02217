package io.deadlinewatch.cli.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody's program that takes signed alerts, and what is not signed as it should be it refuses.
 */
final class SignedReceiver implements AutoCloseable {
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  /** The ids of the alerts in the order in which they came. */
  final List<String> taken = new CopyOnWriteArrayList<>();

  /** By the alert's id what its document said. */
  final Map<String, String> documents = new ConcurrentHashMap<>();

  final List<String> refused = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  SignedReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var id = exchange.getRequestHeaders().getFirst("webhook-id");
      boolean isSigned = isSigned(exchange, id, body);
      if (isSigned) {
        documents.put(id, body);
        taken.add(id);
      } else {
        refused.add(id);
      }
      exchange.sendResponseHeaders(isSigned ? 204 : 401, -1);
    }
  }

  private static boolean isSigned(HttpExchange exchange, String id, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
      var at = exchange.getRequestHeaders().getFirst("webhook-timestamp");
      var signed = (id + "." + at + "." + body).getBytes(StandardCharsets.UTF_8);
      var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
      return expected.equals(exchange.getRequestHeaders().getFirst("webhook-signature"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
