package io.deadlinewatch.relay.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.ChannelContract;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack's channel against a real server with real faults. */
class SlackFaultsIT extends ChannelContract {

  @Override
  protected Channel channel(WebhookRule elsewhere, WebhookClient client) {
    return new SlackChannel(elsewhere, client);
  }

  @Override
  protected ResponseDefinitionBuilder success() {
    return aResponse().withStatus(200).withBody("ok");
  }

  @Test
  void postsThePayload() throws IOException {
    assertEquals(new Outcome.Delivered(), posted(success()));
    var got = server.findAll(postRequestedFor(urlEqualTo(PATH))).getFirst();
    var json = new ObjectMapper();
    assertEquals(
        json.readTree(SlackMessage.of(ALERT).payload()), json.readTree(got.getBodyAsString()));
    assertTrue("application/json; charset=utf-8".equalsIgnoreCase(got.getHeader("Content-Type")));
  }

  @Test
  void whereTheBodyBreaksOffItsWordCountsIfItCame() {
    assertEquals(
        new Outcome.Unknown("HTTP 200 without a word"),
        posted(aResponse().withStatus(200).withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    assertEquals(new Outcome.Delivered(), posted(success().withHeader("Content-Length", "4000")));
  }

  @Test
  void tooManyIsLaterInSlacksOwnWord() {
    var asked = aResponse().withStatus(429).withHeader("Retry-After", "30");
    assertEquals(
        new Outcome.Later("HTTP 429 rate_limited", Optional.of(Duration.ofSeconds(30))),
        posted(asked.withBody("rate_limited")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Sign in</html>",
        "{\"ok\":false,\"error\":\"no_text\"}",
        "no_text",
        "invalid_payload",
        "\u0000\u0001",
      })
  void anotherWordIsNoSuccess(String body) {
    assertInstanceOf(Outcome.Later.class, posted(aResponse().withBody(body)));
  }
}
