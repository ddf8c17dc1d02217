package io.deadlinewatch.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.sms.Gsm7;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.support.AlertSchema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestAlertTest {
  private static final Instant NOW = Instant.parse("2025-11-09T14:00:07.5Z");

  @Test
  void everyMediumSaysThatItIsATest() {
    var messages = messages(Optional.empty());
    assertEquals(3, messages.size());
    for (var message : messages) {
      assertTrue(message.body().contains("TEST, not an alert"), message.body());
      assertEquals(List.of("test"), message.attributes().get("kind"));
      assertEquals(List.of("all"), message.attributes().get("track"));
      assertEquals(List.of("high"), message.attributes().get("urgency"));
    }
  }

  @Test
  void programsGetADocumentOfTheUsualForm() {
    var body = of(Medium.FEED).body();
    AlertSchema.assertKept(body);
    assertTrue(body.contains("\"id\":\"test-20251109t140007z/1/reminder/PT1H\""), body);
  }

  @Test
  void peopleGetFewWords() {
    var email = of(Medium.EMAIL);
    assertEquals(Optional.of("TEST: Deadline Watch reaches you"), email.subject());
    assertTrue(email.body().lines().allMatch(line -> line.length() <= 72), email.body());
    assertTrue(Gsm7.septets(of(Medium.SMS).body()) <= SmsText.ROOM);
  }

  @Test
  void aTrackMayBeTested() {
    for (var message : messages(Optional.of("truce"))) {
      assertEquals(List.of("truce"), message.attributes().get("track"));
    }
    assertFalse(messages(Optional.of("truce")).isEmpty());
  }

  private static Message of(Medium medium) {
    return TestAlert.messages(Set.of(medium), Optional.empty(), NOW).getFirst();
  }

  private static List<Message> messages(Optional<String> track) {
    return TestAlert.messages(Set.of(Medium.values()), track, NOW);
  }
}
