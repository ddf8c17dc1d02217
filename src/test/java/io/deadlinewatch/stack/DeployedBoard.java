package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** The board of a deployed stack, as anybody on the internet sees it. */
final class DeployedBoard {
  private static final Duration AN_EDIT_TAKES = Duration.ofSeconds(90);

  private final DeployedStack stack;
  private final DeployedOperator deployedOperator;
  private final URI endpoint;

  DeployedBoard(DeployedStack stack, DeployedOperator deployedOperator) {
    this.stack = stack;
    this.deployedOperator = deployedOperator;
    this.endpoint = stack.server.endpoint();
  }

  void showsAnEditAndNobodySeesIntoItsBucket() {
    stack.transcript.step("The board");
    Eventually.holds(
        "the calendar has what was imported",
        AN_EDIT_TAKES,
        () -> answer("calendar.ics").contains("\r\nUID:truce-ends@"));
    var before = answer("status.json");
    deployedOperator.run(
        ("amend truce-ends --consequence It-is-on-the-board --why a-test --source-title A-notice"
                + " --source-url https://example.org/notice --yes")
            .split(" "));
    Eventually.holds(
        "the edit is on the deadline's page, and the rendering has come to its last file",
        AN_EDIT_TAKES,
        () ->
            answer("d/truce-ends/index.html").contains("It-is-on-the-board")
                && !body(answer("status.json")).equals(body(before)));
    // The schedule may come between, once.
    assertTrue(
        Stream.generate(this::isLeftAlone).limit(2).anyMatch(alone -> alone),
        "what a sweep writes woke the board");
    answersAsPromised();
    var log = stack.log("BoardLogGroupName");
    assertFalse(log.contains("denied") || log.contains("\"ERROR\""), log);
    stack.transcript.say(log);
  }

  /** Whether a sweep, which claims, confirms and beats, is no reason to render. */
  private boolean isLeftAlone() {
    var before = body(answer("status.json"));
    stack.invoke("SweepFunctionName");
    for (int i = 0; i < 8; i++) {
      Pause.aMoment();
    }
    return body(answer("status.json")).equals(before);
  }

  private void answersAsPromised() {
    assertEquals("max-age=60", header("cache-control", "calendar.ics"));
    assertEquals("nosniff", header("x-content-type-options", "index.html"));
    var policy = header("content-security-policy", "index.html");
    assertTrue(policy.contains("script-src 'self'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(header("strict-transport-security", "index.html").startsWith("max-age="));
    var same = answer("calendar.ics", "If-None-Match: " + header("etag", "calendar.ics") + "\r\n");
    assertEquals("304", status(same), same);
    var page = answer("no/such/page");
    assertEquals("404", status(page), page);
    assertTrue(page.contains("There is no such page"), page);
    assertEquals(403, statusOfTheBucket("calendar.ics"), "the bucket itself shows nothing");
  }

  private static String status(String answer) {
    return answer.split(" ", 3)[1];
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }

  /** The whole answer of the distribution, which the emulator knows by the host that is asked. */
  private String answer(String name, String... headers) {
    var host = URI.create(stack.output("BoardUrl")).getHost();
    var request =
        "GET /%s HTTP/1.0\r\nHost: %s\r\nX-Forwarded-Proto: https\r\n%s\r\n"
            .formatted(name, host, String.join("", headers));
    try (var socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A header of the answer for a file; empty where it has none. */
  private String header(String name, String file) {
    return answer(file)
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** The status that somebody without a key gets from the bucket itself. */
  private int statusOfTheBucket(String name) {
    var uri = endpoint.resolve("/" + stack.output("BoardBucketName") + "/" + name);
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
