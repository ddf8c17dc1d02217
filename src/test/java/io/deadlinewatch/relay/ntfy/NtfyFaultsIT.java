package io.deadlinewatch.relay.ntfy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.ChannelContract;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The channel of its kind against a real server with real faults. */
class NtfyFaultsIT extends ChannelContract {

  @Override
  protected Channel channel(WebhookRule elsewhere, WebhookClient client) {
    return new NtfyChannel(elsewhere, new PublicAddresses(_ -> List.of()), client);
  }

  @Override
  protected ResponseDefinitionBuilder success() {
    return aResponse().withStatus(200).withBody("{\"id\":\"x\"}");
  }

  @Override
  protected String postedTo() {
    return "/";
  }

  @Override
  protected Map<String, String> texts() {
    return Map.of("token", "tk_SECRETSECRET");
  }

  @Test
  void theTopicStandsInTheBodyAndTheTokenInAHeader() throws IOException {
    assertEquals(new Outcome.Delivered(), posted(success()));
    var got = server.findAll(postRequestedFor(urlEqualTo("/"))).getFirst();
    assertEquals(
        "SECRET", new ObjectMapper().readTree(got.getBodyAsString()).at("/topic").asText());
    assertEquals("Bearer tk_SECRETSECRET", got.getHeader("Authorization"));
  }
}
