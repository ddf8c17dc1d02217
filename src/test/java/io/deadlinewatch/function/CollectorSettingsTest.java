package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectorSettingsTest {
  private static final Map<String, String> RIGHT =
      Map.of(
          "DEADLINES_TABLE", "deadlines",
          "REGISTER_API", "https://www.federalregister.gov/api/v1",
          "OPS_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:ops");

  @Test
  void readsWhatTheTemplateSets() {
    assertEquals("deadlines", CollectorSettings.of(RIGHT).table());
    assertEquals(RIGHT.keySet(), Template.variables("CollectorFunction"));
  }

  @Test
  void allThatIsMissingIsInOneMessage() {
    var said =
        assertThrows(IllegalStateException.class, () -> CollectorSettings.of(Map.of()))
            .getMessage();
    RIGHT.keySet().forEach(name -> assertTrue(said.contains(name + " is not set"), said));
  }
}
