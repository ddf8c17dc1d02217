package io.deadlinewatch.function;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an alert when Slack or the secret fails, and what is left behind. */
class RelayFailuresIT {
  private static final ResponseDefinitionBuilder OK = aResponse().withBody("ok");

  private final RelayStack stack = new RelayStack();

  @AfterEach
  void close() {
    stack.close();
  }

  static Stream<Arguments> failures() {
    var gone = aResponse().withStatus(404).withBody("no_service");
    return Stream.of(
        Arguments.of(aResponse().withStatus(400).withBody("invalid_payload"), "HTTP 400 inv", true),
        Arguments.of(aResponse().withStatus(410).withBody("channel_is_archived"), "HTTP 410", true),
        Arguments.of(aResponse().withStatus(403).withBody("action_prohibited"), "HTTP 403", true),
        Arguments.of(gone, "HTTP 404 no_service", true),
        Arguments.of(aResponse().withStatus(429), "HTTP 429", false),
        Arguments.of(aResponse().withStatus(500).withBody("http://localhost/x"), "HTTP 500", false),
        Arguments.of(aResponse().withStatus(302), "HTTP 302", false),
        Arguments.of(aResponse().withFault(Fault.EMPTY_RESPONSE), "the connection broke", false),
        Arguments.of(
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "the connection broke", false),
        Arguments.of(
            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "the connection broke", false),
        Arguments.of(aResponse().withFixedDelay(20_000), "no answer in time", false));
  }

  /** Everything that a failing delivery leaves behind, and the webhook is in none of it. */
  @ParameterizedTest
  @MethodSource("failures")
  void aFailureSaysWhyAndNotWhere(ResponseDefinitionBuilder answer, String why, boolean isFinal)
      throws IOException {
    stack.answer("desk", answer);
    stack.routes("desk");
    stack.send(RelayStack.document("us-cn-truce"));
    var printed = new ByteArrayOutputStream();
    var out = System.out;
    var err = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(System.out);
    try {
      stack.run(stack.function(), 2);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    var letters = stack.letters(isFinal ? 1 : 0);
    var left =
        stack.log()
            + printed.toString(StandardCharsets.UTF_8)
            + letters
            + stack.items()
            + stack.receive(0);
    assertTrue(stack.log().contains(why), left);
    assertFalse(left.contains("SECRET") || left.contains("localhost"), left);
    assertEquals(isFinal ? 1 : 0, letters.size(), left);
    if (isFinal) {
      assertTrue(letters.getFirst().attributes().get("why").startsWith(why), left);
      assertTrue(letters.getFirst().body().contains("\"route\":\"desk\""), left);
    }
  }

  @Test
  void aRotatedSecretIsReadAnew() throws IOException {
    stack.answer("desk", OK);
    stack.routes("desk");
    var function = stack.function();
    stack.send(RelayStack.document("us-cn-truce"));
    stack.run(function, 10);
    stack.answer("desk", aResponse().withStatus(403).withBody("invalid_token"));
    stack.answer("new", OK);
    stack.secret("[{\"name\": \"desk\", \"url\": \"" + stack.url("new") + "\"}]");
    stack.send(RelayStack.addressed("desk", RelayStack.document("port-fees")));
    stack.run(function, 1);
    assertEquals(1, stack.heard("new").size());
    assertEquals(List.of(), stack.letters(0));
  }

  @Test
  void alertsWaitWhileTheSecretIsBroken() throws IOException {
    stack.answer("desk", OK);
    stack.secret("[{\"name\": \"desk\", \"url\": \"https://example.org/SECRET\"}]");
    stack.send(RelayStack.document("us-cn-truce"));
    var function = stack.function();
    stack.pass(Duration.ofMinutes(16));
    stack.run(function, 3);
    assertTrue(stack.log().contains("route 1: url is not http"), stack::log);
    assertTrue(stack.log().matches("(?s).*\"PostWaitSeconds\":9[67]\\d.*"), stack::log);
    assertFalse(stack.log().contains("SECRET"), stack::log);
    stack.routes("desk");
    stack.run(function, 10);
    assertEquals(1, stack.heard("desk").size());
  }

  @Test
  void aSecretWithoutAValueMeansNoRoutes() throws IOException {
    stack.send(RelayStack.document("us-cn-truce"));
    assertEquals(1, stack.run(stack.function(), 5));
    assertTrue(stack.log().contains("\"event\":\"routed\""), stack::log);
  }

  @Test
  void aSecretThatIsGoneIsBroken() throws IOException {
    stack.secrets.deleteSecret(
        delete -> delete.secretId(stack.secret).forceDeleteWithoutRecovery(true));
    stack.send(RelayStack.document("us-cn-truce"));
    stack.run(stack.function(), 1);
    assertTrue(stack.log().contains("\"event\":\"routes-broken\""), stack::log);
  }
}
