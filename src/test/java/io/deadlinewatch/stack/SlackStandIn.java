package io.deadlinewatch.stack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;

/** A server that takes everything, as Slack would. */
final class SlackStandIn implements AutoCloseable {
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  SlackStandIn() {
    server.start();
    server.stubFor(post(anyUrl()).willReturn(aResponse().withBody("ok")));
  }

  String webhook(String channel) {
    return "http://localhost:" + server.port() + path(channel);
  }

  /** What a channel has heard so far. */
  List<String> heard(String channel) {
    return server.findAll(postRequestedFor(urlEqualTo(path(channel)))).stream()
        .map(LoggedRequest::getBodyAsString)
        .toList();
  }

  /** What a channel has heard, once it is so much or the time is up. */
  List<String> heard(String channel, int expected, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (heard(channel).size() < expected && System.nanoTime() < end) {
      Pause.aMoment();
    }
    return heard(channel);
  }

  private static String path(String channel) {
    return "/services/T0/B0/" + channel;
  }

  @Override
  public void close() {
    server.stop();
  }
}
