package io.deadlinewatch.briefing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What carries a message; each has its own SNS topic (design, "What is sent"). */
public enum Medium {
  /** Programs: one alert a message, as a JSON document. */
  FEED,
  /** People, at length. */
  EMAIL,
  /** People, in one segment. */
  SMS;

  /** The word as it is written in records and logs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word as it begins a name or goes on one: {@code Email} as in {@code EmailTopicArn}. */
  public String capitalised() {
    return name().charAt(0) + word().substring(1);
  }

  /** The media that carry an alert: a digest has no SMS. */
  public static Set<Medium> of(Alert alert) {
    return switch (alert) {
      case DeadlineAlert _ -> EnumSet.allOf(Medium.class);
      case DigestAlert _ -> EnumSet.of(FEED, EMAIL);
    };
  }
}
