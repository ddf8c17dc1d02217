package io.deadlinewatch.function;

import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.delivery.sns.Topics;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What the template tells the sweep in environment variables.
 *
 * @param table the name of the table
 * @param topics the three topics
 * @param pages what alerts link to
 */
record SweepSettings(String table, Topics topics, BoardPages pages) {
  private static final String TABLE = "DEADLINES_TABLE";
  private static final String BOARD = "BOARD_URL";
  private static final String DISPLAY_NAME = "SMS_DISPLAY_NAME";

  /** Those of a stack without a board. */
  SweepSettings(String table, Topics topics) {
    this(table, topics, BoardPages.NONE);
  }

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong, and where it is set
   */
  static SweepSettings of(Map<String, String> variables) {
    return of(new Environment(variables, "The sweep", "SweepFunction"));
  }

  /** Reads them for another function that looks at the same table and topics. */
  static SweepSettings of(Environment environment) {
    var table = environment.required(TABLE, Environment.TABLE, "the name of a table");
    var topics =
        new Topics(
            topic(environment, Medium.FEED),
            topic(environment, Medium.EMAIL),
            topic(environment, Medium.SMS));
    requireDisplayName(environment);
    if (environment.isSound() && topics.all().stream().distinct().count() < topics.all().size()) {
      environment.problem("two media have the same topic: each needs its own");
    }
    var pages =
        environment
            .optional(BOARD)
            .map(_ -> environment.required(BOARD, BoardSettings.URL, BoardSettings.URL_FORM))
            .map(url -> new BoardPages(Optional.of(URI.create(url))))
            .orElse(BoardPages.NONE);
    environment.requireSound();
    return new SweepSettings(table, topics, pages);
  }

  private static String topic(Environment environment, Medium medium) {
    return environment.required(
        Topics.variable(medium), Environment.TOPIC, "the ARN of a standard SNS topic");
  }

  /** It opens every SMS and counts in its 160 septets, so the words must know it. */
  private static void requireDisplayName(Environment environment) {
    var value = environment.given(DISPLAY_NAME, SmsText.DISPLAY_NAME);
    if (!value.equals(SmsText.DISPLAY_NAME)) {
      environment.problem(
          DISPLAY_NAME
              + " is '"
              + value
              + "', but SMS are measured with '"
              + SmsText.DISPLAY_NAME
              + "'");
    }
  }
}
