package io.deadlinewatch.relay.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.ChannelContract;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.route.WebhookRule;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Slack's channel against a real server with real faults. */
class SlackFaultsIT extends ChannelContract {

  @Override
  protected Channel channel(WebhookRule elsewhere) {
    return new SlackChannel(elsewhere);
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
}
