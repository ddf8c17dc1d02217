package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import java.util.List;
import java.util.Locale;

/** The ARN of each medium's topic; design, "What is sent". */
public record Topics(String feed, String email, String sms) {

  /** The topic that carries a medium. */
  public String of(Medium medium) {
    return switch (medium) {
      case FEED -> feed;
      case EMAIL -> email;
      case SMS -> sms;
    };
  }

  /** All three. */
  public List<String> all() {
    return List.of(feed, email, sms);
  }

  /** The environment variable that names a medium's topic, such as {@code FEED_TOPIC_ARN}. */
  public static String variable(Medium medium) {
    return medium.name().toUpperCase(Locale.ROOT) + "_TOPIC_ARN";
  }
}
