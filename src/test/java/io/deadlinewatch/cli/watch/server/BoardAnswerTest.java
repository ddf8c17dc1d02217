package io.deadlinewatch.cli.watch.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.publish.FileHeaders;
import io.deadlinewatch.support.aws.Template;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is answered. */
class BoardAnswerTest {
  @TempDir private Path home;
  private Shelf shelf = _ -> Optional.empty();

  @BeforeEach
  void aBoardInAHome() throws IOException {
    var board = Files.createDirectories(home.resolve("board"));
    write("index.html", "<p>all");
    write("404.html", "<p>gone");
    write("d/truce/index.html", "<p>truce");
    write("calendar.ics", "BEGIN:VCALENDAR");
    write("calendar/truce.ics", "BEGIN:VCALENDAR");
    write("atom.xml", "<feed/>");
    write("feed.json", "{}");
    write("board.css", "p {}");
    write("board.js", "1");
    write("icon.svg", "<svg/>");
    write("robots.txt", "User-agent: *");
    write(".board-files", "index.html");
    Files.writeString(home.resolve("deadlines.db"), "secret");
    Files.createSymbolicLink(board.resolve("linked.html"), home.resolve("deadlines.db"));
    Files.createSymbolicLink(board.resolve("up"), home);
    shelf = new FolderShelf(board);
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/index.html, text/html; charset=utf-8",
    "/d/truce/index.html, text/html; charset=utf-8",
    "/calendar.ics, text/calendar; charset=utf-8",
    "/calendar/truce.ics, text/calendar; charset=utf-8",
    "/atom.xml, application/atom+xml; charset=utf-8",
    "/feed.json, application/json; charset=utf-8",
    "/board.css, text/css; charset=utf-8",
    "/board.js, text/javascript; charset=utf-8",
    "/icon.svg, image/svg+xml",
    "/robots.txt, text/plain; charset=utf-8"
  })
  void aFileIsServedAsWhatItIs(String path, String type) {
    var answer = get(path);

    assertEquals(BoardAnswer.OK, answer.status());
    assertEquals(type, answer.headers().get("Content-Type"));
    assertEquals("max-age=60", answer.headers().get("Cache-Control"));
  }

  /** S3 tells an object's MD5 as its tag, and CloudFront passes it on. */
  @Test
  void whatABrowserHasIsNotSentAgain() {
    var tag = get("/").headers().get("ETag");

    assertEquals("\"0f2ffc2f47e0a87163a6ef452d1d7df6\"", tag);
    for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      var answer = BoardAnswer.of(shelf, "GET", "/", Optional.of(known));
      assertEquals(BoardAnswer.NOT_MODIFIED, answer.status(), known);
      assertEquals(0, answer.content().bytes().length);
      assertEquals(tag, answer.headers().get("ETag"));
    }
    var other = BoardAnswer.of(shelf, "GET", "/", Optional.of("\"other\""));
    assertEquals(BoardAnswer.OK, other.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere.html",
        "/d/truce/",
        "/d/truce",
        "/../deadlines.db",
        "/d/../../deadlines.db",
        "/%2e%2e/deadlines.db",
        "/..%2fdeadlines.db",
        "/d/..\\..\\deadlines.db",
        "//deadlines.db",
        "/./index.html",
        "/.board-files",
        "/linked.html",
        "/up/deadlines.db",
        "/index.html%00",
        "/d//truce/index.html",
        ""
      })
  void whatIsNoFileOfTheBoardIsNotFound(String path) {
    var answer = get(path);

    assertEquals(BoardAnswer.NOT_FOUND, answer.status());
    assertEquals("<p>gone", text(answer));
    assertEquals("text/html; charset=utf-8", answer.headers().get("Content-Type"));
    assertFalse(answer.headers().containsKey("ETag"));
  }

  @Test
  void beforeThereIsABoardItSaysSo() {
    var answer = BoardAnswer.of(_ -> Optional.empty(), "GET", "/", Optional.empty());

    assertEquals(BoardAnswer.NOT_FOUND, answer.status());
    assertEquals("There is no such page.\n", text(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
  void aBoardIsReadAndNoMore(String method) {
    var answer = BoardAnswer.of(shelf, method, "/", Optional.empty());

    assertEquals(BoardAnswer.NOT_ALLOWED, answer.status());
    assertEquals("GET, HEAD", answer.headers().get("Allow"));
  }

  /** But that only TLS is used, which must not be said without it (RFC 6797, section 7.2). */
  @Test
  void everyAnswerHasTheHeadersOfTheDistribution() {
    var config =
        Template.read()
            .get(
                "Resources",
                "BoardHeaders",
                "Properties",
                "ResponseHeadersPolicyConfig",
                "SecurityHeadersConfig");
    var distributions =
        Map.of(
            "Content-Security-Policy",
            config.get("ContentSecurityPolicy", "ContentSecurityPolicy").text().strip(),
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            config.get("FrameOptions", "FrameOption").text(),
            "Referrer-Policy",
            config.get("ReferrerPolicy", "ReferrerPolicy").text());

    assertEquals(5, config.keys().size());
    assertEquals(new TreeMap<>(distributions), new TreeMap<>(FileHeaders.SECURITY));
    for (var answer :
        new BoardAnswer[] {
          get("/"), get("/nowhere"), BoardAnswer.of(shelf, "PUT", "/", Optional.empty())
        }) {
      assertTrue(answer.headers().entrySet().containsAll(distributions.entrySet()));
    }
  }

  @Test
  void aHeadIsToldTheLengthAndGivenNothing() throws IOException, InterruptedException {
    try (var server = BoardServer.start(shelf, 0);
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(server.url() + "/")).HEAD().build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

      assertEquals(BoardAnswer.OK, answer.statusCode());
      assertEquals("6", answer.headers().firstValue("Content-Length").orElse(""));
      assertArrayEquals(new byte[0], answer.body());
    }
  }

  private BoardAnswer get(String path) {
    return BoardAnswer.of(shelf, "GET", path, Optional.empty());
  }

  private void write(String name, String text) throws IOException {
    var path = home.resolve("board").resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String text(BoardAnswer answer) {
    return new String(answer.content().bytes(), StandardCharsets.UTF_8);
  }
}
