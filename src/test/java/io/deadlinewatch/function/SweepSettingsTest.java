package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.support.aws.Template;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepSettingsTest {
  private static final String ARN = "arn:aws:sns:us-east-1:123456789012:";
  private static final Map<String, String> RIGHT =
      Map.of(
          "DEADLINES_TABLE", "deadline-watch-DeadlinesTable-1A2B",
          "FEED_TOPIC_ARN", ARN + "feed",
          "EMAIL_TOPIC_ARN", ARN + "email",
          "SMS_TOPIC_ARN", ARN + "sms",
          "SMS_DISPLAY_NAME", SmsText.DISPLAY_NAME);

  @Test
  void alertsLinkToTheBoardWhereThereIsOne() {
    var url = "https://d111111abcdef8.cloudfront.net/";
    assertEquals(
        new BoardPages(Optional.of(URI.create(url))),
        SweepSettings.of(with("BOARD_URL", url)).pages());
    assertEquals(BoardPages.NONE, SweepSettings.of(with("BOARD_URL", "")).pages());
    var message = refusal(with("BOARD_URL", "http://board.example.org"));
    assertTrue(message.contains("BOARD_URL is "), message);
  }

  @Test
  void readsWhatTheTemplateSets() {
    assertEquals(
        new SweepSettings(
            "deadline-watch-DeadlinesTable-1A2B",
            new Topics(ARN + "feed", ARN + "email", ARN + "sms")),
        SweepSettings.of(RIGHT));
  }

  @Test
  void otherPartitionsHaveTopicsToo() {
    SweepSettings.of(with("FEED_TOPIC_ARN", "arn:aws-us-gov:sns:us-gov-west-1:123456789012:feed"));
    SweepSettings.of(with("FEED_TOPIC_ARN", "arn:aws-cn:sns:cn-north-1:123456789012:feed"));
  }

  @Test
  void theDisplayNameMayBeLeftOut() {
    var without = new HashMap<>(RIGHT);
    without.remove("SMS_DISPLAY_NAME");
    assertEquals(SweepSettings.of(RIGHT), SweepSettings.of(without));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEADLINES_TABLE", "FEED_TOPIC_ARN", "EMAIL_TOPIC_ARN", "SMS_TOPIC_ARN"})
  void whatIsMissingIsNamed(String name) {
    var without = new HashMap<>(RIGHT);
    without.remove(name);
    for (var environment : List.of(without, with(name, " "))) {
      var message = refusal(environment);
      assertTrue(message.contains(name + " is not set"), message);
      assertTrue(message.contains("template.yaml"), message);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEADLINES_TABLE, ta",
    "FEED_TOPIC_ARN, feed",
    "EMAIL_TOPIC_ARN, arn:aws:sqs:us-east-1:123456789012:email",
    "SMS_TOPIC_ARN, arn:aws:sns:us-east-1:123456789012:sms.fifo",
    "SMS_DISPLAY_NAME, Something else",
  })
  void whatIsWrongIsShown(String name, String value) {
    var message = refusal(with(name, value));
    assertTrue(message.contains(name + " is '" + value + "'"), message);
  }

  @Test
  void allThatIsMissingIsInOneMessage() {
    assertEquals(
        "The sweep cannot start: DEADLINES_TABLE is not set (the name of a table);"
            + " FEED_TOPIC_ARN is not set (the ARN of a standard SNS topic);"
            + " EMAIL_TOPIC_ARN is not set (the ARN of a standard SNS topic);"
            + " SMS_TOPIC_ARN is not set (the ARN of a standard SNS topic)."
            + " template.yaml sets these variables, at SweepFunction, Environment.",
        refusal(Map.of()));
  }

  @Test
  void twoMediaCannotShareATopic() {
    var message = refusal(with("EMAIL_TOPIC_ARN", ARN + "sms"));
    assertTrue(message.contains("same topic"), message);
  }

  @Test
  void theTemplateSetsThem() {
    var all = new HashSet<>(RIGHT.keySet());
    all.add("BOARD_URL");
    assertEquals(all, Template.variables("SweepFunction"));
  }

  private static Map<String, String> with(String name, String value) {
    var changed = new HashMap<>(RIGHT);
    changed.put(name, value);
    return changed;
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(IllegalStateException.class, () -> SweepSettings.of(environment))
        .getMessage();
  }
}
