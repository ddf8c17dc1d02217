package io.deadlinewatch.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the template tells the Slack relay in environment variables.
 *
 * @param table the name of the table
 * @param queueUrl the feed's queue
 * @param deadLetterUrl where a message goes that cannot be delivered
 * @param secret the ARN of the secret that holds the routes
 */
record SlackSettings(String table, String queueUrl, String deadLetterUrl, String secret) {
  private static final Pattern TABLE_FORM = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  private static final Pattern QUEUE_FORM = Pattern.compile("https?://[^/\\s]+/\\d{12}/\\S+");
  private static final Pattern SECRET_FORM = Pattern.compile("arn:aws[a-z-]*:secretsmanager:\\S+");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong, and where it is set
   */
  static SlackSettings of(Map<String, String> environment) {
    var read = new Reader(environment, new ArrayList<>());
    var settings =
        new SlackSettings(
            read.required("DEADLINES_TABLE", TABLE_FORM, "the name of a table"),
            read.required("FEED_QUEUE_URL", QUEUE_FORM, "the URL of a queue"),
            read.required("DEAD_LETTER_QUEUE_URL", QUEUE_FORM, "the URL of a queue"),
            read.required("SLACK_ROUTES_SECRET", SECRET_FORM, "the ARN of a secret"));
    if (!read.problems().isEmpty()) {
      throw new IllegalStateException(
          "The Slack relay cannot start: "
              + String.join("; ", read.problems())
              + ". template.yaml sets these variables, at SlackRelayFunction, Environment.");
    }
    return settings;
  }

  private record Reader(Map<String, String> environment, List<String> problems) {
    /** A wrong value is not repeated: somebody may have put the routes themselves there. */
    String required(String name, Pattern form, String what) {
      var value = environment.getOrDefault(name, "");
      if (value.isBlank()) {
        problems.add(name + " is not set (" + what + ")");
      } else if (!form.matcher(value).matches()) {
        problems.add(name + " is not " + what);
      }
      return value;
    }
  }
}
