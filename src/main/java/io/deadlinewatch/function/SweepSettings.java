package io.deadlinewatch.function;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.delivery.sns.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the template tells the sweep in environment variables.
 *
 * @param table the name of the table
 * @param topics the three topics
 */
record SweepSettings(String table, Topics topics) {
  private static final String TABLE = "DEADLINES_TABLE";
  private static final String DISPLAY_NAME = "SMS_DISPLAY_NAME";

  private static final Pattern TABLE_FORM = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  private static final Pattern TOPIC_FORM =
      Pattern.compile("arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}");

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming everything that is missing or wrong, and where it is set
   */
  static SweepSettings of(Map<String, String> environment) {
    List<String> problems = new ArrayList<>();
    var read = new Reader(environment, problems);
    var table = read.required(TABLE, TABLE_FORM, "the name of a table");
    var topics =
        new Topics(read.topic(Medium.FEED), read.topic(Medium.EMAIL), read.topic(Medium.SMS));
    read.displayName();
    if (problems.isEmpty() && topics.all().stream().distinct().count() < topics.all().size()) {
      problems.add("two media have the same topic: each needs its own");
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "The sweep cannot start: "
              + String.join("; ", problems)
              + ". template.yaml sets these variables, at SweepFunction, Environment.");
    }
    return new SweepSettings(table, topics);
  }

  private record Reader(Map<String, String> environment, List<String> problems) {
    Reader {
      environment = new HashMap<>(environment);
    }

    String topic(Medium medium) {
      return required(Topics.variable(medium), TOPIC_FORM, "the ARN of a standard SNS topic");
    }

    String required(String name, Pattern form, String what) {
      var value = environment.getOrDefault(name, "");
      if (value.isBlank()) {
        problems.add(name + " is not set (" + what + ")");
      } else if (!form.matcher(value).matches()) {
        problems.add(name + " is '" + value + "', which is not " + what);
      }
      return value;
    }

    /** It opens every SMS and counts in its 160 septets, so the words must know it. */
    void displayName() {
      var value = environment.getOrDefault(DISPLAY_NAME, SmsText.DISPLAY_NAME);
      if (!value.equals(SmsText.DISPLAY_NAME)) {
        problems.add(
            DISPLAY_NAME
                + " is '"
                + value
                + "', but SMS are measured with '"
                + SmsText.DISPLAY_NAME
                + "'");
      }
    }
  }
}
