package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Runtime API as AWS documents it, asked by a plain HTTP client. */
class RuntimeApiTest {
  private static final Duration TIME = Duration.ofSeconds(50);

  private final RuntimeApi api = start();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    client.close();
    api.close();
  }

  @Test
  void eventsComeInTheirOrderAndEachGetsItsOwnOutcome() {
    var first = api.invoke("{\"n\":1}", TIME);
    var second = api.invoke("{\"n\":2}", TIME);
    var one = get("invocation/next");
    var two = get("invocation/next");
    assertEquals("{\"n\":1}", one.body());
    assertEquals("{\"n\":2}", two.body());
    assertEquals(202, post("invocation/" + id(two) + "/response", "done").statusCode());
    assertEquals(202, post("invocation/" + id(one) + "/error", "{}").statusCode());
    assertEquals(new ProcessOutcome.Failed("Some.Type", "{}"), first.join());
    assertEquals(new ProcessOutcome.Answered("done"), second.join());
    assertEquals(404, post("invocation/" + id(two) + "/response", "again").statusCode());
  }

  @Test
  void aProcessIsReadyOnceItAsks() {
    assertFalse(api.ready().isDone());
    var outcome = api.invoke("{}", TIME);
    get("invocation/next");
    assertTrue(api.ready().isDone());
    assertFalse(outcome.isDone());
  }

  @Test
  void aProcessThatCannotStartIsNotReadyAndSaysWhy() {
    post("init/error", "{\"errorMessage\":\"no table\"}");
    var why = assertThrows(CompletionException.class, () -> api.ready().join());
    assertTrue(String.valueOf(why.getMessage()).contains("no table"), why::getMessage);
  }

  @Test
  void aSnapshotWaitsUntilItIsRestored() {
    var answer = client.sendAsync(request("restore/next").GET().build(), BodyHandlers.ofString());
    api.snapshot().join();
    assertFalse(answer.isDone());
    api.restore();
    assertEquals(200, answer.join().statusCode());
  }

  @Test
  void whoWaitsWhenItIsClosedIsTold() {
    var never = api.invoke("{}", TIME);
    api.close();
    assertThrows(CompletionException.class, never::join);
    assertThrows(CompletionException.class, () -> api.ready().join());
  }

  private HttpResponse<String> get(String what) {
    return client.sendAsync(request(what).GET().build(), BodyHandlers.ofString()).join();
  }

  private HttpResponse<String> post(String what, String body) {
    var request =
        request(what)
            .header("Lambda-Runtime-Function-Error-Type", "Some.Type")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString()).join();
  }

  private HttpRequest.Builder request(String what) {
    return HttpRequest.newBuilder(
        URI.create("http://" + api.address() + "/2018-06-01/runtime/" + what));
  }

  private static String id(HttpResponse<String> next) {
    return next.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
  }

  private static RuntimeApi start() {
    try {
      return RuntimeApi.start();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
