package io.deadlinewatch.collector.register;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as a test wants, and keeps what was asked. */
public final class RegisterServer implements AutoCloseable {
  /** A request as it came. */
  public record Asked(String query, Map<String, String> headers, int number) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    /** Which page, from 1. */
    public int page() {
      return Arrays.stream(query.split("&", -1))
          .filter(part -> part.startsWith("page="))
          .map(part -> Integer.parseInt(part.substring(5)))
          .findFirst()
          .orElse(1);
    }

    /** A parameter's value. */
    public String value(String name) {
      return Arrays.stream(query.split("&", -1))
          .filter(part -> part.startsWith(name + "="))
          .map(part -> part.substring(name.length() + 1))
          .findFirst()
          .orElse("");
    }
  }

  /** An answer. */
  public record Reply(int status, Map<String, String> headers, String body, int announced) {
    /** A good one. */
    public static Reply ok(String body) {
      return new Reply(200, Map.of(), body, body.getBytes(StandardCharsets.UTF_8).length);
    }

    /** A refusal. */
    public static Reply status(int status, Map<String, String> headers) {
      return new Reply(status, headers, "no", 2);
    }

    Reply with(String name, String value) {
      return new Reply(status, Map.of(name, value), body, announced);
    }

    Reply brokenOff() {
      return new Reply(status, headers, body, announced + 100);
    }
  }

  public final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Function<Asked, Reply> answers;

  public RegisterServer(Function<Asked, Reply> answers) {
    this.answers = answers;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    server.setExecutor(executor);
    server.createContext("/api/v1/documents.json", this::answer);
    server.start();
  }

  /** Where it is. */
  public String api() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1";
  }

  /** A page of results with these numbers. */
  public static String page(int count, int from, int to, String next) {
    var results =
        IntStream.range(from, to)
            .mapToObj(each -> "{\"document_number\":\"2025-%05d\",\"title\":\"T\"}".formatted(each))
            .collect(Collectors.joining(","));
    var link = next.isEmpty() ? "" : ",\"next_page_url\":\"" + next + "\"";
    return "{\"count\":" + count + ",\"results\":[" + results + "]" + link + "}";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers =
          exchange.getRequestHeaders().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
      var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
      var request = new Asked(query, headers, asked.size());
      asked.add(request);
      var reply = answers.apply(request);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      boolean hasBody = reply.status() != 304;
      exchange.sendResponseHeaders(reply.status(), hasBody ? reply.announced() : -1);
      if (hasBody) {
        exchange.getResponseBody().write(reply.body().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      // An answer that is to break off does.
    }
  }

  @Override
  public void close() {
    server.stop(0);
    executor.close();
  }
}
