package io.deadlinewatch.relay.discord;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.ChannelContract;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The channel of its kind against a real server with real faults. */
class DiscordFaultsIT extends ChannelContract {

  @Override
  protected Channel channel(WebhookRule elsewhere, WebhookClient client) {
    return new DiscordChannel(elsewhere, client);
  }

  @Override
  protected ResponseDefinitionBuilder success() {
    return aResponse().withStatus(204);
  }

  @Test
  void mentionsNobody() throws IOException {
    assertEquals(new Outcome.Delivered(), posted(success()));
    var got = server.findAll(postRequestedFor(urlEqualTo(PATH))).getFirst();
    var json = new ObjectMapper().readTree(got.getBodyAsString());
    assertEquals("{\"parse\":[]}", json.get("allowed_mentions").toString());
  }
}
