package io.deadlinewatch.collector.register;

import io.deadlinewatch.relay.http.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for one page, once, under our own name. A page that was read before is only confirmed. The
 * time holds for the whole answer, however slowly it drips; so does the size.
 */
public final class HttpPages {
  private static final String AGENT = "deadline-watch-collector (Java; asks once a day)";
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final int MOST_OF_REFUSAL = 500;
  private static final int UNCHANGED = 304;

  private final PageCache cache;
  private final Duration whole;
  private final int mostBytes;

  /** One that takes a minute for a page, and 16 MB. */
  public HttpPages(PageCache cache) {
    this(cache, WHOLE, MOST_BYTES);
  }

  HttpPages(PageCache cache, Duration whole, int mostBytes) {
    this.cache = cache;
    this.whole = whole;
    this.mostBytes = mostBytes;
  }

  Answered get(String url) {
    long end = System.nanoTime() + whole.toNanos();
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    try {
      var answer =
          within(end, client.sendAsync(request(url), HttpResponse.BodyHandlers.ofInputStream()));
      var body = within(end, CompletableFuture.supplyAsync(() -> bytes(answer.body())));
      return answered(url, answer, body);
    } catch (TimeoutException _) {
      return new Answered.Broken("no whole answer within " + whole.toSeconds() + " s");
    } catch (ExecutionException failed) {
      var cause = failed.getCause() == null ? failed : failed.getCause();
      return new Answered.Broken("the connection broke (" + cause.getClass().getSimpleName() + ")");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answered.TooLarge("interrupted");
    } finally {
      client.shutdownNow();
    }
  }

  private HttpRequest request(String url) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Accept", "application/json")
            .header("User-Agent", AGENT);
    cache.find(url).ifPresent(page -> request.header("If-None-Match", page.tag()));
    return request.build();
  }

  private Answered answered(String url, HttpResponse<InputStream> answer, Bytes body) {
    if (answer.statusCode() == UNCHANGED) {
      return cache
          .find(url)
          .<Answered>map(page -> new Answered.Body(page.text(), Optional.empty()))
          .orElseGet(() -> new Answered.Broken("unchanged, but no longer kept here"));
    }
    if (answer.statusCode() != 200) {
      var headers = answer.headers();
      var retryAfter =
          RetryAfter.read(headers.firstValue("Retry-After"), headers.firstValue("Date"));
      var beginning = body.text().substring(0, Math.min(MOST_OF_REFUSAL, body.text().length()));
      return new Answered.Refused(answer.statusCode(), retryAfter, beginning);
    }
    if (body.isCut()) {
      return new Answered.TooLarge("more than " + mostBytes + " bytes");
    }
    if (body.isBroken()) {
      return new Answered.Broken("the answer broke off");
    }
    return new Answered.Body(body.text(), answer.headers().firstValue("ETag"));
  }

  /** Keeps a page that could be read. */
  void keep(String url, Answered.Body body) {
    body.tag()
        .filter(tag -> tag.indexOf('\n') < 0)
        .ifPresent(tag -> cache.keep(url, new PageCache.Page(tag, body.text())));
  }

  private record Bytes(String text, boolean isCut, boolean isBroken) {}

  private Bytes bytes(InputStream body) {
    try (body) {
      var read = body.readNBytes(mostBytes + 1);
      return new Bytes(new String(read, StandardCharsets.UTF_8), read.length > mostBytes, false);
    } catch (IOException _) {
      return new Bytes("", false, true);
    }
  }

  private static <T> T within(long end, CompletableFuture<T> future)
      throws ExecutionException, InterruptedException, TimeoutException {
    return future.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
  }
}
