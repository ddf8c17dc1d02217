package io.deadlinewatch.relay.http;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Posts JSON to a webhook: directly, without redirects, proxies or cookies, and within a time that
 * holds for the whole answer, however slowly it drips.
 *
 * <p>Each post has a connection of its own. A connection that was kept from an earlier invocation
 * may be dead, and whether it died before or after the service took the post nobody could tell.
 */
public final class WebhookClient {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(7);
  private static final int MOST_BYTES = 4 * 1024;
  private static final String PERHAPS = "; it may have been taken all the same";

  private final Duration whole;

  /** A client that takes 2 s to connect and 7 s in all, at most. */
  public WebhookClient() {
    this(WHOLE);
  }

  /**
   * @param whole for a whole answer; for tests, which have no time
   */
  public WebhookClient(Duration whole) {
    this.whole = whole;
  }

  /** Posts, once. */
  public Answer post(WebhookUrl url, String json) {
    return post(url, Map.of(), json);
  }

  /** Posts with further headers, once. */
  public Answer post(WebhookUrl url, Map<String, String> headers, String json) {
    long end = System.nanoTime() + whole.toNanos();
    var client = client();
    try {
      var response =
          within(
              end,
              client.sendAsync(
                  request(url, headers, json), HttpResponse.BodyHandlers.ofInputStream()));
      var answered = response.headers();
      var retryAfter =
          RetryAfter.read(answered.firstValue("Retry-After"), answered.firstValue("Date"));
      return new Answer.Status(response.statusCode(), body(response, end), retryAfter);
    } catch (TimeoutException _) {
      return new Answer.None("no answer in time" + PERHAPS);
    } catch (ExecutionException failed) {
      return new Answer.None(why(failed.getCause() == null ? failed : failed.getCause()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer.None("interrupted" + PERHAPS);
    } finally {
      client.shutdownNow();
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(CONNECT)
        .build();
  }

  private static HttpRequest request(WebhookUrl url, Map<String, String> headers, String json) {
    var request =
        HttpRequest.newBuilder(url.uri())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    headers.forEach(request::header);
    return request.build();
  }

  /** What came of it: a body may break off, and the status is known by now. */
  private static String body(HttpResponse<InputStream> response, long end)
      throws InterruptedException {
    try {
      return within(end, CompletableFuture.supplyAsync(() -> beginning(response.body())));
    } catch (ExecutionException | TimeoutException _) {
      return "";
    }
  }

  private static String beginning(InputStream body) {
    var begun = new ByteArrayOutputStream();
    try (body) {
      for (int next = body.read(); next >= 0 && begun.size() < MOST_BYTES; next = body.read()) {
        begun.write(next);
      }
    } catch (IOException _) {
      // It broke off: what came before counts.
    }
    return begun.toString(StandardCharsets.UTF_8);
  }

  private static <T> T within(long end, CompletableFuture<T> future)
      throws ExecutionException, InterruptedException, TimeoutException {
    return future.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
  }

  /** What the library says may hold the URL, so only its kind is told. */
  private static String why(Throwable failure) {
    var kind = " (" + failure.getClass().getSimpleName() + ")";
    return switch (failure) {
      case HttpConnectTimeoutException _ -> "not reached in time";
      case ConnectException _ -> "not reached" + kind;
      case SSLException _ -> "no TLS connection" + kind;
      default -> "the connection broke" + kind + PERHAPS;
    };
  }
}
