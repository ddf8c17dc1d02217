package io.deadlinewatch.doctor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.doctor.PublishedBoard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board is asked as its readers ask it, and no answer does harm. */
class HttpBoardTest {
  private static final String GOOD =
      "{\"schema\":\"deadline-watch/board-status/v1\",\"lookedAt\":\"2025-11-05T12:00:00Z\","
          + "\"changedAt\":null,\"deadlines\":0}";
  private static final PublishedBoard.Status EMPTY =
      new PublishedBoard.Status(Instant.parse("2025-11-05T12:00:00Z"), Optional.empty());

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private int status = 200;
  private String body = GOOD;
  private Map<String, String> headers = Map.of();
  private int announced = -1;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatTheBoardWritesIsRead() {
    var known = new BoardDeadline(BoardSamples.ofEachKind(), List.of());
    var board =
        new Board(BoardSamples.SITE, Audience.DEFAULT, List.of(known), List.of(), BoardSamples.NOW);
    body =
        BoardFiles.of(board).stream()
            .filter(file -> file.name().equals("status.json"))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertEquals(
        new PublishedBoard.Status(board.at(), board.changedAt()), new HttpBoard(url("/")).status());
    assertEquals(List.of("/status.json"), asked);
  }

  @Test
  void theLastSlashMayBeLeftOut() {
    assertEquals(EMPTY, new HttpBoard(url("/board")).status());
    assertEquals(List.of("/board/status.json"), asked);
  }

  @Test
  void whatIsNotThereOrNoStatusIsSaid() {
    status = 404;
    assertUnread("it answers HTTP 404");
    status = 200;
    for (var other :
        List.of("", "<html>", "[]", "{}", GOOD.replace("v1", "v2"), GOOD.replace("T12", "T99"))) {
      body = other;
      assertUnread("what stands there is no board's status");
    }
  }

  @Test
  void noRedirectIsFollowed() {
    status = 302;
    headers = Map.of("Location", url("/elsewhere.json"));
    assertUnread("it answers HTTP 302");
    assertEquals(List.of("/status.json"), asked);
  }

  @Test
  void tooLongAnAnswerIsNotReadToItsEnd() {
    body = GOOD + " ".repeat(64 * 1024 - GOOD.length());
    assertEquals(EMPTY, new HttpBoard(url("/")).status());
    body = body + " ";
    assertUnread("no whole answer (IOException)");
  }

  @Test
  void anAnswerThatDoesNotEndIsGivenUp() {
    announced = body.length() + 10;
    var board = new HttpBoard(url("/"), Duration.ofMillis(200));
    assertUnread(board, "no whole answer within 0 s");
  }

  @Test
  void whoDoesNotAnswerIsSaid() {
    server.stop(0);
    assertUnread("no whole answer (ConnectException)");
  }

  @Test
  void whatIsNoAddressOfTheWebIsAskedNowhere() {
    for (var other : List.of("file:///tmp", "board", "https://a b")) {
      var failed = assertThrows(IllegalStateException.class, () -> new HttpBoard(other).status());
      assertEquals(
          "cannot read " + other + "/status.json: that is no address of the web",
          failed.getMessage());
    }
  }

  private void assertUnread(String why) {
    assertUnread(new HttpBoard(url("/")), why);
  }

  private void assertUnread(HttpBoard board, String why) {
    var failed = assertThrows(IllegalStateException.class, board::status);
    assertEquals("cannot read " + url("/status.json") + ": " + why, failed.getMessage());
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What was announced and does not come keeps the connection open, as a server that hangs. */
  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    headers.forEach(exchange.getResponseHeaders()::set);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, announced < 0 ? Math.max(bytes.length, 1) : announced);
    exchange.getResponseBody().write(bytes.length == 0 ? new byte[] {' '} : bytes);
    exchange.getResponseBody().flush();
    if (announced < 0) {
      exchange.close();
    }
  }
}
