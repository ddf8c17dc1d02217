package io.deadlinewatch.function;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the template tells the relay in environment variables.
 *
 * @param table the name of the table
 * @param queueUrl the feed's queue
 * @param deadLetterUrl where a message goes that cannot be delivered
 * @param secret the ARN of the secret that holds the routes
 */
record RelaySettings(String table, String queueUrl, String deadLetterUrl, String secret) {
  private static final Pattern QUEUE_FORM = Pattern.compile("https?://[^/\\s]+/\\d{12}/\\S+");
  private static final Pattern SECRET_FORM = Pattern.compile("arn:aws[a-z-]*:secretsmanager:\\S+");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong, and where it is set
   */
  static RelaySettings of(Map<String, String> variables) {
    var environment = new Environment(variables, "The relay", "RelayFunction");
    var settings =
        new RelaySettings(
            environment.unrepeated("DEADLINES_TABLE", Environment.TABLE, "the name of a table"),
            environment.unrepeated("FEED_QUEUE_URL", QUEUE_FORM, "the URL of a queue"),
            environment.unrepeated("DEAD_LETTER_QUEUE_URL", QUEUE_FORM, "the URL of a queue"),
            environment.unrepeated("ROUTES_SECRET", SECRET_FORM, "the ARN of a secret"));
    environment.requireSound();
    return settings;
  }
}
