package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the template must say of the doctor. */
class DoctorTemplateTest {
  private final Template resources = Template.read().get("Resources");
  private final Template doctor = resources.get("DoctorFunction", "Properties");

  @Test
  void theRoundsAreMadeEveryHour() {
    Template event = doctor.get("Events", "EveryHour", "Properties");
    assertTrue(
        event.get("ScheduleExpression").text().matches("cron\\(\\d+ \\* \\* \\* \\? \\*\\)"));
    assertEquals(0, event.get("RetryPolicy", "MaximumRetryAttempts").number());
    assertEquals(0, doctor.get("EventInvokeConfig", "MaximumRetryAttempts").number());
  }

  @Test
  void itIsToldWhereEverythingIs() {
    assertEquals(
        Set.of(
            "DEADLINES_TABLE",
            "FEED_TOPIC_ARN",
            "EMAIL_TOPIC_ARN",
            "SMS_TOPIC_ARN",
            "DEAD_LETTER_QUEUE_URL",
            "FEED_QUEUE_ARN",
            "BOARD_URL"),
        Template.variables("DoctorFunction"));
  }
}
