package io.deadlinewatch.relay;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.WebhookRule;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every channel does with a server that answers, and with one that does not. Whatever comes,
 * it is posted once, within the time of its client and a little, and no word of the URL is told.
 */
public abstract class ChannelContract {
  protected static final String PATH = "/SECRET";
  protected static final String ALERT = AlertPosts.DOCUMENT;

  /** Those of the register of statuses, and some that nobody has registered. */
  private static final int[] STATUSES = {
    300, 301, 304, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 413, 415, 418,
    421, 422, 425, 426, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 511, 520, 599
  };

  private static final Duration WHOLE = Duration.ofSeconds(1);
  private static final Duration LONGEST = WHOLE.plusSeconds(2);

  protected final WireMockServer server = started();
  private final WebhookRule rule = new WebhookRule("http", Set.of("localhost"));
  private Channel channel;

  /** The channel, with a rule that leads to a server of the test's own. */
  protected abstract Channel channel(WebhookRule elsewhere, WebhookClient client);

  /** What its service answers to a post that it took. */
  protected abstract ResponseDefinitionBuilder success();

  private static WireMockServer started() {
    var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return server;
  }

  @BeforeEach
  void start() {
    channel = channel(rule, new WebhookClient(WHOLE));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void itsOwnSuccessIsDelivered() {
    assertEquals(new Outcome.Delivered(), posted(success()));
  }

  @Test
  void noOtherStatusIsDelivered() {
    for (int status : STATUSES) {
      var outcome = posted(success().withStatus(status));
      assertEquals(expected(status), outcome.getClass(), "HTTP " + status);
    }
  }

  /** What a status without a word comes to. */
  protected Class<? extends Outcome> expected(int status) {
    return switch (status) {
      case 401, 403, 404 -> Outcome.Refused.class;
      case 408, 425, 429 -> Outcome.Later.class;
      default -> status / 100 == 4 ? Outcome.Never.class : Outcome.Later.class;
    };
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "30, PT30S",
        "'Wed, 21 Oct 2026 07:28:30 GMT', PT30S",
        "99999999999999999999, PT8760H",
        "1.5, none",
        "soon, none",
        "none, none",
      })
  void itWaitsAsLongAsItIsAsked(String retryAfter, Duration wait) {
    for (int status : new int[] {429, 503}) {
      var asked =
          aResponse().withStatus(status).withHeader("Date", "Wed, 21 Oct 2026 07:28:00 GMT");
      var answer = retryAfter == null ? asked : asked.withHeader("Retry-After", retryAfter);
      assertEquals(new Outcome.Later("HTTP " + status, Optional.ofNullable(wait)), posted(answer));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
  void whatBreaksOffMayHaveBeenTaken(Fault fault) {
    var unknown = assertInstanceOf(Outcome.Unknown.class, posted(aResponse().withFault(fault)));
    assertTrue(unknown.why().endsWith("it may have been taken all the same"), unknown::why);
  }

  @Test
  void whereNobodyListensItIsTriedAgain() {
    var to = to();
    server.stop();
    var later =
        assertInstanceOf(
            Outcome.Unknown.class, channel.post(to, AlertPosts.of(ALERT), Lateness.ON_TIME));
    assertEquals("not reached (ConnectException)", later.why());
  }

  @Test
  void noAnswerIsWaitedForTooLong() {
    server.stubFor(post(anyUrl()).willReturn(success().withFixedDelay(30_000)));
    var outcome =
        assertInstanceOf(
            Outcome.Unknown.class, channel.post(to(), AlertPosts.of(ALERT), Lateness.ON_TIME));
    assertTrue(outcome.why().contains("no answer in time"), outcome::why);
  }

  @Test
  void noBodyThatDripsIsWaitedFor() {
    var body = "x".repeat(100);
    var answer = aResponse().withStatus(500).withBody(body).withChunkedDribbleDelay(100, 60_000);
    assertEquals(Outcome.later("HTTP 500"), posted(answer));
  }

  @Test
  void ofABodyOnlyTheBeginningIsRead() {
    var large = "x".repeat(2_000_000);
    assertEquals(Outcome.later("HTTP 500"), posted(aResponse().withStatus(500).withBody(large)));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noRedirectIsFollowed(int status) {
    server.stubFor(any(urlEqualTo("/elsewhere")).willReturn(success()));
    var redirect =
        aResponse().withStatus(status).withHeader("Location", server.baseUrl() + "/elsewhere");
    assertEquals(Outcome.later("HTTP " + status), posted(redirect));
    assertEquals(1, server.getAllServeEvents().size());
  }

  @Test
  void whatIsNoAlertIsNotPosted() {
    assertInstanceOf(
        Outcome.Never.class,
        channel.post(to(), AlertPosts.of("{\"kind\": \"SECRET\"}"), Lateness.ON_TIME));
    assertEquals(0, server.getAllServeEvents().size());
  }

  /** Where the server sees a post. */
  protected String postedTo() {
    return PATH;
  }

  /** What a route has besides its URL. */
  protected Map<String, String> texts() {
    return Map.of();
  }

  private Destination to() {
    var texts = new HashMap<>(texts());
    texts.put("url", server.baseUrl() + PATH);
    return channel.kind().read(texts);
  }

  /** Posts the alert once. */
  protected Outcome posted(ResponseDefinitionBuilder answer) {
    server.resetRequests();
    server.stubFor(post(anyUrl()).willReturn(answer));
    long start = System.nanoTime();
    var outcome = channel.post(to(), AlertPosts.of(ALERT), Lateness.ON_TIME);
    var took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(LONGEST) < 0, took::toString);
    assertFalse(outcome.toString().matches("(?s).*(SECRET|localhost).*"), outcome::toString);
    assertEquals(1, server.findAll(postRequestedFor(urlEqualTo(postedTo()))).size(), "posted once");
    return outcome;
  }
}
