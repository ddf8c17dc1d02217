package io.deadlinewatch.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Random;
import java.util.concurrent.Executors;

/** A webhook that takes alerts, fails, takes one and breaks off, or says nothing at all. */
final class TroubledHook implements AutoCloseable {
  static final String WHO = "hook";

  private final HttpServer server;
  private final HomeTold told;
  private final Random random;
  private final Silence silence = new Silence();
  private volatile boolean isWell;

  TroubledHook(HomeTold told, long seed) throws IOException {
    this.told = told;
    this.random = new Random(seed);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
  }

  /** No trouble from now on. */
  void heal() {
    isWell = true;
  }

  private void take(HttpExchange exchange) throws IOException {
    int dice = isWell ? 0 : random.nextInt(20);
    try (exchange) {
      var _ = exchange.getRequestBody().readAllBytes();
      var alert = exchange.getRequestHeaders().getFirst("webhook-id");
      switch (dice) {
        case 17 -> silence.keep(() -> told.took(WHO, alert, false));
        case 18 -> exchange.sendResponseHeaders(503, -1);
        case 19 -> told.took(WHO, alert, false);
        default -> {
          told.took(WHO, alert, true);
          exchange.sendResponseHeaders(204, -1);
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
