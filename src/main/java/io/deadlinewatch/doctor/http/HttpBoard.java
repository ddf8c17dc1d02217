package io.deadlinewatch.doctor.http;

import io.deadlinewatch.doctor.PublishedBoard;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the board itself, once, and follows no redirect. The time holds for the whole answer,
 * however slowly it drips; so does the size.
 */
public final class HttpBoard implements PublishedBoard {
  private static final String FILE = "status.json";
  private static final Duration WHOLE = Duration.ofSeconds(3);
  private static final long MOST_BYTES = 64 * 1024;
  private static final int OK = 200;

  private final String url;
  private final Duration whole;

  /**
   * One that takes 3 s for the answer, and 64 KB.
   *
   * @param url where the board's index is read, over http or https
   */
  public HttpBoard(String url) {
    this(url, WHOLE);
  }

  HttpBoard(String url, Duration whole) {
    this.url = url.endsWith("/") ? url : url + "/";
    this.whole = whole;
  }

  @Override
  public Status status() {
    var answer = answer(request());
    if (answer.statusCode() != OK) {
      throw unread("it answers HTTP " + answer.statusCode());
    }
    return StatusReader.read(answer.body())
        .orElseThrow(() -> unread("what stands there is no board's status"));
  }

  private HttpRequest request() {
    try {
      return HttpRequest.newBuilder(URI.create(url + FILE))
          .header("Accept", "application/json")
          .build();
    } catch (IllegalArgumentException _) {
      throw unread("that is no address of the web");
    }
  }

  private HttpResponse<String> answer(HttpRequest request) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(whole)
            .build();
    try {
      var body = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES);
      return client.sendAsync(request, body).get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw unread("no whole answer within " + whole.toSeconds() + " s");
    } catch (ExecutionException failed) {
      var cause = failed.getCause() == null ? failed : failed.getCause();
      throw unread("no whole answer (" + cause.getClass().getSimpleName() + ")");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw unread("interrupted");
    } finally {
      client.shutdownNow();
    }
  }

  private IllegalStateException unread(String why) {
    return new IllegalStateException("cannot read " + url + FILE + ": " + why);
  }
}
