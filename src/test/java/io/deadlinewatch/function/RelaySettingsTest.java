package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelaySettingsTest {
  private static final Map<String, String> RIGHT =
      Map.of(
          "DEADLINES_TABLE", "deadlines",
          "FEED_QUEUE_URL", "https://sqs.us-east-1.amazonaws.com/123456789012/feed",
          "DEAD_LETTER_QUEUE_URL", "https://sqs.us-east-1.amazonaws.com/123456789012/dead",
          "ROUTES_SECRET", "arn:aws:secretsmanager:us-east-1:123456789012:secret:routes-a");

  @Test
  void readsWhatTheTemplateSets() {
    assertEquals("deadlines", RelaySettings.of(RIGHT).table());
    assertEquals(RIGHT.keySet(), Template.variables("RelayFunction"));
  }

  @Test
  void allThatIsMissingIsInOneMessage() {
    var said = refusal(Map.of());
    RIGHT.keySet().forEach(name -> assertTrue(said.contains(name + " is not set"), said));
    assertTrue(said.contains("template.yaml"), said);
  }

  @Test
  void aWrongValueIsNotRepeated() {
    RIGHT
        .keySet()
        .forEach(name -> {
          var wrong = new HashMap<>(RIGHT);
          wrong.put(name, "[{\"url\": \"https://hooks.slack.com/services/T0B0\"}]");
          var said = refusal(wrong);
          assertTrue(said.contains(name + " is not the "), said);
          assertFalse(said.contains("T0B0"), said);
        });
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(IllegalStateException.class, () -> RelaySettings.of(environment))
        .getMessage();
  }
}
