package io.deadlinewatch.relay.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.ChannelContract;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.AlertSamples;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The channel of its kind against a real server with real faults. */
class WebhookFaultsIT extends ChannelContract {
  private static final String NEW = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OLD = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  @Override
  protected Channel channel(WebhookRule elsewhere, WebhookClient client) {
    return new WebhookChannel(
        elsewhere, new PublicAddresses(_ -> List.of()), client, () -> AlertSamples.NOW);
  }

  @Override
  protected ResponseDefinitionBuilder success() {
    return aResponse().withStatus(204);
  }

  @Override
  protected Map<String, String> texts() {
    return Map.of("secret", NEW, "previousSecret", OLD);
  }

  @Override
  protected Class<? extends Outcome> expected(int status) {
    return switch (status) {
      case 401, 403, 404, 410 -> Outcome.Refused.class;
      default -> Outcome.Later.class;
    };
  }

  /** The vector of the specification's own libraries, computed anew. */
  @Test
  void bothSecretsSignWhileOneIsChanged() throws GeneralSecurityException {
    assertEquals(new Outcome.Delivered(), posted(success()));
    var got = server.findAll(postRequestedFor(urlEqualTo(PATH))).getFirst();
    assertEquals(ALERT, got.getBodyAsString());
    assertEquals("us-cn-truce/1/reached", got.getHeader("webhook-id"));
    assertEquals(
        Long.toString(AlertSamples.NOW.getEpochSecond()), got.getHeader("webhook-timestamp"));
    assertEquals(
        signature(NEW, got.getHeader("webhook-timestamp"))
            + " "
            + signature(OLD, got.getHeader("webhook-timestamp")),
        got.getHeader("webhook-signature"));
  }

  private static String signature(String secret, String timestamp) throws GeneralSecurityException {
    var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    var signed = "us-cn-truce/1/reached." + timestamp + "." + ALERT;
    return "v1,"
        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
