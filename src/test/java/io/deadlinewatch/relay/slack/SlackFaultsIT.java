package io.deadlinewatch.relay.slack;

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

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.route.AlertHead;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.AlertSamples;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The channel against a real server with real faults. */
class SlackFaultsIT {
  private static final String PATH = "/services/T0/B0/SECRET";
  private static final String ALERT =
      AlertSamples.messages(Medium.FEED, AlertSamples.reached("us-cn-truce", "truce"))
          .getFirst()
          .body();

  private final WireMockServer server = server();
  private final WebhookRule rule = new WebhookRule("http", Set.of("localhost"));
  private final SlackChannel channel = new SlackChannel(rule);

  private static WireMockServer server() {
    var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return server;
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void postsThePayload() throws IOException {
    assertEquals(new Outcome.Delivered(), posted(aResponse().withBody("ok")));
    var got = server.findAll(postRequestedFor(urlEqualTo(PATH))).getFirst();
    var json = new ObjectMapper();
    assertEquals(
        json.readTree(SlackMessage.of(ALERT).payload()), json.readTree(got.getBodyAsString()));
    assertTrue("application/json; charset=utf-8".equalsIgnoreCase(got.getHeader("Content-Type")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
  void whatBreaksOffIsTriedAgain(Fault fault) {
    var later = assertInstanceOf(Outcome.Unknown.class, posted(aResponse().withFault(fault)));
    assertTrue(later.why().endsWith("it may have been taken all the same"), later::why);
    assertMasked(later.why());
    assertEquals(1, server.findAll(postRequestedFor(urlEqualTo(PATH))).size(), "posted once");
  }

  @Test
  void whereTheBodyBreaksOffItsWordCountsIfItCame() {
    assertEquals(
        new Outcome.Unknown("HTTP 200 without a word"),
        posted(aResponse().withStatus(200).withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    assertEquals(
        new Outcome.Delivered(),
        posted(aResponse().withBody("ok").withHeader("Content-Length", "4000")));
  }

  @Test
  void waitsForNoAnswerLongerThanSevenSeconds() {
    long start = System.nanoTime();
    var outcome = posted(aResponse().withFixedDelay(30_000));
    assertInstanceOf(Outcome.Unknown.class, outcome);
    assertTrue(since(start).toMillis() < 9_000, () -> since(start).toString());
    assertTrue(outcome.toString().contains("no answer in time"), outcome::toString);
  }

  @Test
  void waitsForNoBodyThatDrips() {
    long start = System.nanoTime();
    var outcome =
        posted(
            aResponse()
                .withStatus(500)
                .withBody("x".repeat(100))
                .withChunkedDribbleDelay(100, 60_000));
    assertEquals(Outcome.later("HTTP 500"), outcome);
    assertTrue(since(start).toMillis() < 9_000, () -> since(start).toString());
  }

  @Test
  void readsOnlyTheBeginningOfABody() {
    assertEquals(
        new Outcome.Never("HTTP 400"),
        posted(aResponse().withStatus(400).withBody("x".repeat(10_000_000))));
  }

  @Test
  void whereNobodyListensItIsTriedAgain() {
    var url = rule.read(server.baseUrl() + PATH);
    server.stop();
    var later =
        assertInstanceOf(Outcome.Unknown.class, channel.post(url, alert(ALERT), Lateness.ON_TIME));
    assertEquals("not reached (ConnectException)", later.why());
  }

  @Test
  void noRedirectIsFollowed() {
    server.stubFor(any(urlEqualTo("/elsewhere")).willReturn(aResponse().withStatus(200)));
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      var redirect =
          aResponse().withStatus(status).withHeader("Location", server.baseUrl() + "/elsewhere");
      assertEquals(Outcome.later("HTTP " + status), posted(redirect));
    }
    assertEquals(5, server.getAllServeEvents().size());
  }

  @Test
  void tooManyIsLaterByWhatSlackAsks() {
    var asked = aResponse().withStatus(429).withHeader("Retry-After", "30");
    assertEquals(
        new Outcome.Later("HTTP 429 rate_limited", Optional.of(Duration.ofSeconds(30))),
        posted(asked.withBody("rate_limited")));
    assertEquals(Outcome.later("HTTP 429"), posted(aResponse().withStatus(429)));
  }

  @Test
  void whatIsNoAlertIsNotPosted() {
    var url = rule.read(server.baseUrl() + PATH);
    assertInstanceOf(
        Outcome.Never.class, channel.post(url, alert("{\"kind\": \"SECRET\"}"), Lateness.ON_TIME));
    assertEquals(0, server.getAllServeEvents().size());
  }

  private static RelayedAlert alert(String document) {
    var head = new AlertHead("us-cn-truce/1/reached", "reached", "high", "truce");
    var order = new AlertOrder(1, AlertSamples.NOW, "reached");
    return new RelayedAlert(
        head, "us-cn-truce", order, document, JsonNode.read(document).orElseThrow());
  }

  private Outcome posted(ResponseDefinitionBuilder answer) {
    server.stubFor(post(anyUrl()).willReturn(answer));
    var outcome = channel.post(rule.read(server.baseUrl() + PATH), alert(ALERT), Lateness.ON_TIME);
    assertMasked(outcome.toString());
    return outcome;
  }

  private void assertMasked(String text) {
    assertFalse(text.contains("SECRET") || text.contains("localhost"), text);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
