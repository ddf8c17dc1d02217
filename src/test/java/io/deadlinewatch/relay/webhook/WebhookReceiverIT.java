package io.deadlinewatch.relay.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.build.MarkdownPage;
import io.deadlinewatch.relay.AlertPosts;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.support.aws.Venv;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample receiver of the manual, as it stands there: it verifies by the official library of
 * Standard Webhooks what a route posts. The library goes by the machine's clock, so the channel
 * does too.
 */
@Timeout(60)
class WebhookReceiverIT {
  private static final String NEW = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OLD = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  private static final String OTHER = "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

  @TempDir private Path folder;
  private final WebhookChannel channel =
      new WebhookChannel(
          new WebhookRule("http", Set.of("localhost")),
          new PublicAddresses(_ -> List.of()),
          new WebhookClient(),
          InstantSource.system());

  /** What came of two posts of one alert, and what the receiver printed. */
  private record Received(List<Outcome> outcomes, List<String> printed) {}

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void whoHasEitherSecretTakesTheAlertOnce(String secret) throws Exception {
    var taken = List.<Outcome>of(new Outcome.Delivered(), new Outcome.Delivered());
    assertEquals(new Received(taken, List.of("high us-cn-truce/1/reached")), received(secret));
  }

  @Test
  void whoHasAnotherSecretTakesNothing() throws Exception {
    var refused = List.of(Outcome.later("HTTP 400"), Outcome.later("HTTP 400"));
    assertEquals(new Received(refused, List.of()), received(OTHER));
  }

  private Received received(String secret) throws Exception {
    var receiver = start(secret);
    try (var lines = receiver.inputReader()) {
      var to = channel.kind().read(Map.of("url", url(lines), "secret", NEW, "previousSecret", OLD));
      var outcomes = List.of(AlertPosts.post(channel, to), AlertPosts.post(channel, to));
      // By its handle, which leaves open what it printed.
      receiver.toHandle().destroy();
      return new Received(outcomes, lines.lines().toList());
    } finally {
      receiver.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static String url(BufferedReader lines) throws Exception {
    var begun = String.valueOf(lines.readLine());
    return "http://localhost:" + begun.replaceFirst("listening on port ", "") + "/alerts";
  }

  private Process start(String secret) throws Exception {
    var program =
        MarkdownPage.read(Path.of("docs/using/routes.md")).blocks().stream()
            .filter(block -> block.marker().equals("receiver.py"))
            .findFirst()
            .orElseThrow()
            .text();
    var file = Files.writeString(folder.resolve("receiver.py"), program);
    var builder =
        new ProcessBuilder(Venv.of("parsers").command("python"), file.toString(), "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("WEBHOOK_SECRET", secret);
    return builder.start();
  }
}
