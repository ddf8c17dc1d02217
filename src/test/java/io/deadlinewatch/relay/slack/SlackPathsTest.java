package io.deadlinewatch.relay.slack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.route.RoutesException;
import io.deadlinewatch.relay.route.UrlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack has more addresses that take a post than those of incoming webhooks. */
class SlackPathsTest {
  private static final String HOST = "https://hooks.slack.com";

  private final UrlRule rule = new SlackChannel().kind().url();

  @Test
  void anIncomingWebhookIsTaken() {
    assertDoesNotThrow(() -> rule.read(HOST + "/services/T0/B0/x-_9"));
  }

  @ParameterizedTest
  @CsvSource({
    "/workflows/T0/A0/1/SECRET, starts a workflow",
    "/triggers/T0/1/SECRET, starts a workflow",
    "/services/, is no incoming webhook",
    "/services, is no incoming webhook",
    "/services//SECRET, is no incoming webhook",
    "/services/../triggers/SECRET, is no incoming webhook",
    "/commands/T0/SECRET, is no incoming webhook",
  })
  void whatIsNoneIsRefusedWithTheReason(String path, String why) {
    var refused = assertThrows(RoutesException.class, () -> rule.read(HOST + path));
    assertTrue(refused.why().startsWith(why), refused::why);
    assertFalse(refused.why().contains("SECRET"), refused::why);
  }
}
