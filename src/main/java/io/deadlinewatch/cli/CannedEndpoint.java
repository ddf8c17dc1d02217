package io.deadlinewatch.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deadlinewatch.rehearsal.Answers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rehearsals' AWS at an address of this machine that nobody else reaches. */
final class CannedEndpoint implements AutoCloseable {
  private static final String OPERATION = "X-Amz-Target";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  private final HttpServer server;
  private final Answers answers = Answers.read();

  private CannedEndpoint(HttpServer server) {
    this.server = server;
    server.createContext("/", this::serve);
  }

  static CannedEndpoint start() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var endpoint = new CannedEndpoint(server);
    server.start();
    return endpoint;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var operation =
          Optional.ofNullable(exchange.getRequestHeaders().getFirst(OPERATION)).orElse("");
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var answer = answers.find(operation + "\n" + body);
      var bytes = answer.orElse("{}").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.isPresent() ? OK : BAD_REQUEST, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
