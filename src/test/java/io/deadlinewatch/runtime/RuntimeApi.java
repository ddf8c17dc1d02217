package io.deadlinewatch.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's Runtime API for one process, on a free port of this machine's loopback: it hands out
 * events one by one and takes what the function answers. A process finds it by the variable {@code
 * AWS_LAMBDA_RUNTIME_API}; what it asks waits as long as it does in Lambda, where there is nothing
 * to do.
 */
public final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int NOT_FOUND = 404;

  static {
    // Read when the first server is made. Without it an answer in two packets waits 40 ms for TCP.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private record Invocation(
      String id, String event, Duration time, CompletableFuture<ProcessOutcome> outcome) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Instant> ready = new CompletableFuture<>();
  private final CompletableFuture<Instant> snapshot = new CompletableFuture<>();
  private final CompletableFuture<Instant> restored = new CompletableFuture<>();

  private RuntimeApi(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext(ROOT, this::serve);
  }

  /** Starts one. */
  public static RuntimeApi start() throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var api = new RuntimeApi(HttpServer.create(loopback, 0));
    api.server.start();
    return api;
  }

  /** Host and port, for {@code AWS_LAMBDA_RUNTIME_API}. */
  public String address() {
    var address = server.getAddress();
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /**
   * Hands the function an event, after those that wait already.
   *
   * @param event its JSON
   * @param time what the function is told that it has
   */
  public CompletableFuture<ProcessOutcome> invoke(String event, Duration time) {
    var invocation =
        new Invocation(UUID.randomUUID().toString(), event, time, new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.outcome();
  }

  /**
   * When it first asked for an event; fails with an {@link IllegalStateException} where it reported
   * that it cannot start.
   */
  public CompletableFuture<Instant> ready() {
    return ready.copy();
  }

  /** When it had done what it does before a snapshot, and now waits to be restored from it. */
  public CompletableFuture<Instant> snapshot() {
    return snapshot.copy();
  }

  /** Lets a process go on that waits to be restored. */
  public void restore() {
    restored.complete(Instant.now());
  }

  /** Whoever still waits for an outcome learns that none comes. */
  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
    var closed = new IllegalStateException("the Runtime API was closed");
    waiting.forEach(invocation -> invocation.outcome().completeExceptionally(closed));
    running.values().forEach(invocation -> invocation.outcome().completeExceptionally(closed));
    ready.completeExceptionally(closed);
    snapshot.completeExceptionally(closed);
    restored.completeExceptionally(closed);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = exchange.getRequestURI().getPath().substring(ROOT.length()).split("/", -1);
      switch (asked[0] + "/" + asked[asked.length - 1]) {
        case "invocation/next" -> next(exchange);
        case "invocation/response" ->
            end(asked[1], exchange, new ProcessOutcome.Answered(body(exchange)));
        case "invocation/error" -> end(asked[1], exchange, failure(exchange));
        case "init/error", "restore/error" -> notReady(exchange);
        case "restore/next" -> restoreNext(exchange);
        default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    ready.complete(Instant.now());
    var invocation = waiting.take();
    running.put(invocation.id(), invocation);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:000000000000:function:local");
    headers.set(
        "Lambda-Runtime-Deadline-Ms",
        Long.toString(Instant.now().plus(invocation.time()).toEpochMilli()));
    var event = invocation.event().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(OK, event.length);
    exchange.getResponseBody().write(event);
  }

  private void end(String id, HttpExchange exchange, ProcessOutcome processOutcome)
      throws IOException {
    var invocation = running.remove(id);
    if (invocation == null) {
      exchange.sendResponseHeaders(NOT_FOUND, -1);
      return;
    }
    exchange.sendResponseHeaders(ACCEPTED, -1);
    invocation.outcome().complete(processOutcome);
  }

  private void notReady(HttpExchange exchange) throws IOException {
    var failure = failure(exchange);
    exchange.sendResponseHeaders(ACCEPTED, -1);
    var why = new IllegalStateException(failure.type() + " " + failure.body());
    ready.completeExceptionally(why);
    snapshot.completeExceptionally(why);
  }

  private void restoreNext(HttpExchange exchange) throws IOException {
    snapshot.complete(Instant.now());
    restored.join();
    exchange.sendResponseHeaders(OK, -1);
  }

  private static ProcessOutcome.Failed failure(HttpExchange exchange) throws IOException {
    var type = exchange.getRequestHeaders().getFirst(ERROR_TYPE);
    return new ProcessOutcome.Failed(type == null ? "" : type, body(exchange));
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }
}
