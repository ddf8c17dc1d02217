package io.deadlinewatch.cli.watch.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deadlinewatch.cli.workplace.FailedException;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the board, to this machine and to no other unless somebody says so. */
public final class BoardServer implements AutoCloseable {
  /** The port where nobody names another. */
  public static final int PORT = 8700;

  private static final String LOOPBACK = "127.0.0.1";

  private final HttpServer server;
  private final ExecutorService threads;

  private BoardServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Begins to serve.
   *
   * @param port 0 for any that is free
   * @throws FailedException where it is taken
   */
  public static BoardServer start(Shelf shelf, int port) {
    return start(shelf, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /**
   * Begins to serve at an address of this machine.
   *
   * @throws FailedException where it is taken, or is another machine's
   */
  public static BoardServer start(Shelf shelf, InetSocketAddress at) {
    try {
      return started(shelf, at);
    } catch (IOException taken) {
      throw new FailedException(
          "port " + at.getPort() + " is taken; --port NUMBER names another, and --port 0 takes any",
          taken);
    }
  }

  /** Begins to serve at a port, or where it is taken at any other. */
  public static BoardServer startNear(Shelf shelf, int port) {
    try {
      return started(shelf, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException _) {
      return start(shelf, 0);
    }
  }

  /** Somebody slow keeps nobody else waiting: each request has a thread of its own. */
  private static BoardServer started(Shelf shelf, InetSocketAddress at) throws IOException {
    var server = HttpServer.create(at, 0);
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(shelf, exchange));
    server.start();
    return new BoardServer(server, threads);
  }

  private static void answer(Shelf shelf, HttpExchange exchange) throws IOException {
    try (exchange) {
      var method = exchange.getRequestMethod();
      var known = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"));
      var answer = BoardAnswer.of(shelf, method, exchange.getRequestURI().getRawPath(), known);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      send(exchange, answer, method.equals("HEAD"));
    }
  }

  /** A length of -1 says that nothing follows. */
  private static void send(HttpExchange exchange, BoardAnswer answer, boolean isHead)
      throws IOException {
    var bytes = answer.content().bytes();
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
    }
    boolean isSent = !isHead && bytes.length > 0;
    exchange.sendResponseHeaders(answer.status(), isSent ? bytes.length : -1);
    if (isSent) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Its address. */
  public String url() {
    var address = server.getAddress();
    var host = address.getAddress().isAnyLocalAddress() ? LOOPBACK : host(address.getAddress());
    return "http://" + host + ":" + address.getPort();
  }

  private static String host(InetAddress address) {
    return address instanceof Inet6Address
        ? "[" + address.getHostAddress() + "]"
        : address.getHostAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
